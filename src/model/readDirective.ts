import { type ASTNode, type DirectiveNode, valueFromASTUntyped } from 'graphql';

export type DirectiveArguments = Readonly<Record<string, unknown>>;

/** The arguments of a directive on a place of the SDL; null where it isn't there. */
export function readDirective(place: ASTNode | null | undefined, name: string): DirectiveArguments | null {
  return readDirectives(place, name)[0] ?? null;
}

/** The same for a directive that may be repeated. */
export function readDirectives(place: ASTNode | null | undefined, name: string): DirectiveArguments[] {
  const directives: readonly DirectiveNode[] = place && 'directives' in place ? (place.directives ?? []) : [];
  return directives
    .filter((directive) => directive.name.value === name)
    .map((directive) =>
      Object.fromEntries((directive.arguments ?? []).map((one) => [one.name.value, valueFromASTUntyped(one.value)])),
    );
}
