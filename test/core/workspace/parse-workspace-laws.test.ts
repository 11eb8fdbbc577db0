import fc from 'fast-check';
import { parseWorkspace } from '../../../src/core/workspace/parse-workspace.ts';
import { aDocument, pathsInSample } from './a-document.ts';

const paths = pathsInSample();

describe('parsing', () => {
  it('answers any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(parseWorkspace(text).ok).toBe(false);
      }),
    );
  });

  it('answers any JSON', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(parseWorkspace(text).ok).toBe(false);
      }),
    );
  });

  it('answers any object of this version', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (parts) => {
        const text = JSON.stringify({ ...parts, schemaVersion: 1 });
        expect(parseWorkspace(text).ok).toBe(false);
      }),
    );
  });

  it('answers a workspace with any one value changed, and what it accepts it accepts again', () => {
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
        const result = parseWorkspace(aDocument([path, value]));
        if (result.ok) {
          expect(parseWorkspace(JSON.stringify(result.value))).toEqual(result);
        } else {
          expect(result.error).not.toHaveLength(0);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('answers a workspace cut off anywhere', () => {
    const text = aDocument();
    fc.assert(
      fc.property(fc.nat(text.length - 1), (end) => {
        expect(parseWorkspace(text.slice(0, end))).toMatchObject({
          ok: false,
          error: [{ code: 'not-json' }],
        });
      }),
    );
  });
});
