/** Limits on what a query looks like, whatever it costs: how deep, and how many aliases, root fields and directives. */
import {
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type SelectionSetNode,
  type ValidationRule,
} from 'graphql';
import type { ServiceSettings } from '../config.js';
import { requestError } from './errors.js';

type ShapeLimits = Pick<ServiceSettings, 'maxDepth' | 'maxAliases' | 'maxRootFields' | 'maxDirectives'>;

/** One rule for all of them. Aliases and directives are counted in the whole document, the others through fragments. */
export const shapeRule = (limits: ShapeLimits): ValidationRule => {
  return (context) => {
    let aliases = 0;
    let directives = 0;
    return {
      Document: (document) => {
        for (const error of tooDeepOrWide(document, limits)) context.reportError(error);
      },
      Field: (field) => {
        if (field.alias === undefined) return;
        aliases += 1;
        if (aliases === limits.maxAliases + 1) context.reportError(tooLarge('aliases', limits.maxAliases));
      },
      Directive: () => {
        directives += 1;
        if (directives === limits.maxDirectives + 1) context.reportError(tooLarge('directives', limits.maxDirectives));
      },
    };
  };
};

const tooDeepOrWide = (document: DocumentNode, { maxDepth, maxRootFields }: ShapeLimits): GraphQLError[] => {
  const fragments = new Map(
    document.definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
  return document.definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION) return [];
    return [
      ...(depthOf(definition.selectionSet, fragments, new Map(), maxDepth) > maxDepth
        ? [tooLarge('levels of fields', maxDepth)]
        : []),
      ...(rootFields(definition.selectionSet, fragments, new Set()) > maxRootFields
        ? [tooLarge('root fields', maxRootFields)]
        : []),
    ];
  });
};

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** Levels of fields, at most one more than `most`: what is deeper is not looked at. */
const depthOf = (set: SelectionSetNode, fragments: Fragments, known: Map<string, number>, most: number): number => {
  let deepest = 0;
  for (const selection of set.selections) {
    if (deepest > most) break;
    if (selection.kind === Kind.FIELD) {
      // Introspection has rules of its own, and needs to look through many wrappers of a type.
      if (selection.name.value.startsWith('__')) continue;
      const below =
        selection.selectionSet === undefined ? 0 : depthOf(selection.selectionSet, fragments, known, most - 1);
      deepest = Math.max(deepest, below + 1);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      deepest = Math.max(deepest, depthOf(selection.selectionSet, fragments, known, most));
    } else {
      deepest = Math.max(deepest, depthOfFragment(selection.name.value, fragments, known, most));
    }
  }
  return deepest;
};

const depthOfFragment = (name: string, fragments: Fragments, known: Map<string, number>, most: number): number => {
  const found = known.get(name);
  if (found !== undefined) return found;
  const fragment = fragments.get(name);
  if (fragment === undefined) return 0;
  // A fragment that leads back to itself is refused by another rule.
  known.set(name, 0);
  const depth = depthOf(fragment.selectionSet, fragments, known, most);
  known.set(name, depth);
  return depth;
};

const rootFields = (set: SelectionSetNode, fragments: Fragments, seen: Set<string>): number =>
  set.selections.reduce((sum, selection) => {
    if (selection.kind === Kind.FIELD) return sum + 1;
    if (selection.kind === Kind.INLINE_FRAGMENT) return sum + rootFields(selection.selectionSet, fragments, seen);
    const { value } = selection.name;
    const fragment = fragments.get(value);
    if (fragment === undefined || seen.has(value)) return sum;
    seen.add(value);
    return sum + rootFields(fragment.selectionSet, fragments, seen);
  }, 0);

const tooLarge = (what: string, most: number): GraphQLError =>
  requestError('QUERY_TOO_LARGE', `A query has at most ${String(most)} ${what}. Ask for less at once.`);
