/** Seed files against the published JSON Schema, with errors that a person can act on. */
import { Ajv, type ErrorObject } from 'ajv';
import { closest } from '../closest.js';
import { deriveSeedSchema } from '../derive/seed-schema.js';
import { ontology } from '../ontology/index.js';
import type { SeedProblem } from './problem.js';
import type { SeedFile, SeedPath } from './seed-file.js';

const ajv = new Ajv({ allErrors: true, discriminator: true, verbose: true, strict: false });
const schema = deriveSeedSchema(ontology);
const validators = { reference: ajv.compile(branch(0)), bulletin: ajv.compile(branch(1)) };

/** The two kinds of file are checked apart, so that errors speak of the kind that the file is. */
function branch(index: number): object {
  const { oneOf, ...rest } = schema as { oneOf: readonly object[] };
  return { ...rest, ...oneOf[index] };
}

/** Every place where a file is not what the schema wants. */
export const schemaProblems = (file: SeedFile): SeedProblem[] => {
  if (file.syntaxProblems.length > 0) return [...file.syntaxProblems];
  const isBulletin = typeof file.value === 'object' && file.value !== null && 'bulletin' in file.value;
  const validate = isBulletin ? validators.bulletin : validators.reference;
  if (validate(file.value)) return [];
  return (validate.errors ?? []).map((error) => {
    const { at, message } = explained(error);
    return file.problem(at, message);
  });
};

const explained = (error: ErrorObject): { at: SeedPath; message: string } => {
  const at = pathOf(error.instancePath);
  switch (error.keyword) {
    case 'additionalProperties': {
      const unknown = String(error.params['additionalProperty']);
      const known = Object.keys((error.parentSchema as { properties: object }).properties);
      return {
        at: [...at, unknown],
        message: `unknown key "${unknown}"${suggestion(unknown, known)}; expected one of ${known.join(', ')}`,
      };
    }
    case 'required':
      return { at, message: `the key "${String(error.params['missingProperty'])}" is missing` };
    case 'enum': {
      const allowed = (error.params['allowedValues'] as readonly unknown[]).map(String);
      return {
        at,
        message: `${shown(error.data)} is not allowed${suggestion(String(error.data), allowed)}; expected one of ${allowed.join(', ')}`,
      };
    }
    case 'discriminator': {
      const known = (error.parentSchema as { oneOf: readonly { properties: { type: { const: string } } }[] }).oneOf.map(
        (option) => option.properties.type.const,
      );
      const given = String((error.params as { tagValue: unknown }).tagValue);
      return {
        at: [...at, 'type'],
        message: `unknown type "${given}"${suggestion(given, known)}; expected one of ${known.join(', ')}`,
      };
    }
    case 'pattern':
      return { at, message: `${shown(error.data)} is not of the form ${String(error.params['pattern'])}` };
    default:
      return { at, message: `${shown(error.data)} ${error.message ?? 'is not valid'}` };
  }
};

const shown = (value: unknown): string => {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};

const suggestion = (given: string, known: readonly string[]): string => {
  const nearest = closest(given, known);
  return nearest === null ? '' : ` (did you mean "${nearest}"?)`;
};

const pathOf = (pointer: string): SeedPath =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
