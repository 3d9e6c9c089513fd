/** Where the built pages lie. */
export interface PageFolders {
  readonly playground: string;
  readonly explorer: string;
}
