import type { Coercion } from '../../shared/body-editor.ts';
import { OfficeCallError, officeCode } from './office-codes.ts';

/** What came over the wire with a call: anything at all. */
export type Parameters = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A text parameter; anything else is an invalid value to office.js. */
export function textOf(parameters: Parameters, name: string): string {
  const value = parameters[name];
  if (typeof value !== 'string') throw invalid();
  return value;
}

export function optionalTextOf(parameters: Parameters, name: string): string {
  const value = parameters[name];
  return typeof value === 'string' ? value : '';
}

export function numberOf(parameters: Parameters, name: string): number {
  const value = parameters[name];
  if (typeof value !== 'number') throw invalid();
  return value;
}

export function textsOf(parameters: Parameters, name: string): string[] {
  const value = parameters[name];
  if (!Array.isArray(value)) throw invalid();
  return value.map((entry: unknown) => {
    if (typeof entry !== 'string') throw invalid();
    return entry;
  });
}

/** As `textsOf`, for lists that may be left out. */
export function optionalTextsOf(parameters: Parameters, name: string): string[] {
  const value = parameters[name];
  return value === undefined || value === null ? [] : textsOf(parameters, name);
}

export function recordOf(parameters: Parameters, name: string): Record<string, unknown> {
  const value = parameters[name];
  if (!isRecord(value)) throw invalid();
  return value;
}

/** On the wire 0 is text and 3 is HTML. */
export function coercionOf(parameters: Parameters): Coercion {
  switch (parameters['coercionType']) {
    case 0:
      return 'text';
    case 3:
      return 'html';
    default:
      throw new OfficeCallError(officeCode.coercionNotSupported);
  }
}

export function invalid(): OfficeCallError {
  return new OfficeCallError(officeCode.invalidParameter);
}
