/** Where Java and Maven are looked for. */
export interface ToolPlaces {
  /** Of which PATH, JAVA_HOME and MAVEN_HOME say where tools are; it is also what they are run with. */
  readonly environment: NodeJS.ProcessEnv;
  /** Folders that hold one Java a subfolder; `~` is the home folder. */
  readonly javaFolders: readonly string[];
}
