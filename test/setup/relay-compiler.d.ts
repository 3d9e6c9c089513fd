declare module 'relay-compiler' {
  /** The compiler's program for this machine. */
  const program: string;
  export default program;
}
