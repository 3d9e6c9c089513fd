/** GraphiQL keeps the tabs under this key as soon as it has shown them once. */
export function isFirstVisit(): boolean {
  try {
    return localStorage.getItem('graphiql:tabState') === null;
  } catch {
    // Site data is blocked: every visit is the first.
    return true;
  }
}
