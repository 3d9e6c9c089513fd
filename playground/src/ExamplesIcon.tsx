export function ExamplesIcon() {
  return (
    <svg
      height="1em"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d="M9 18h6M10 21h4" />
      <path d="M8.5 15.2a6.5 6.5 0 1 1 7 0c-.4.3-.5.7-.5 1.3H9c0-.6-.1-1-.5-1.3Z" />
    </svg>
  );
}
