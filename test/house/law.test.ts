import { type PlantedProject, plantProject } from '../support/planted-project.ts';

/*
 * The law itself is under test: each planted violation must be reported by the tool that guards it,
 * and a clean project must pass, so that a broken configuration cannot pass for a clean house.
 */
const clean = {
  'src/core/add.ts': 'export const add = (a: number, b: number): number => a + b;\n',
  'src/ports/adder.ts':
    "import type { add } from '../core/add.ts';\n\nexport type Adder = typeof add;\n",
  'src/workflows/sum.ts':
    "import { add } from '../core/add.ts';\nimport type { Adder } from '../ports/adder.ts';\n\nexport const sum: Adder = (a, b) => add(a, b);\n",
  'src/taskpane/main.tsx': "import { sum } from '../workflows/sum.ts';\n\nsum(1, 2);\n",
};

jest.setTimeout(120_000);

function withProject(files: Record<string, string>, use: (project: PlantedProject) => void): void {
  const project = plantProject({ ...clean, ...files });
  try {
    use(project);
  } finally {
    project.remove();
  }
}

const cruiser = 'dependency-cruiser/bin/dependency-cruise.mjs';
const cruise = (project: PlantedProject) =>
  project.run(cruiser, 'src', '--config', '.dependency-cruiser.cjs');

describe('the import law', () => {
  const violations: [rule: string, file: string, text: string][] = [
    ['core-is-pure', 'src/core/uses-workflow.ts', "export * from '../workflows/sum.ts';\n"],
    ['core-is-pure', 'src/core/uses-react.ts', "export { useState } from 'react';\n"],
    ['one-place-for-liquid', 'src/core/uses-liquid.ts', "export { Liquid } from 'liquidjs';\n"],
    [
      'ports-are-types',
      'src/ports/uses-workflow.ts',
      "export type * from '../workflows/sum.ts';\n",
    ],
    ['ports-import-types-only', 'src/ports/has-code.ts', "export { add } from '../core/add.ts';\n"],
    [
      'workflows-know-core-and-ports',
      'src/workflows/uses-adapter.ts',
      "export * from '../adapters/browser/clock.ts';\n",
    ],
    [
      'workflows-know-core-and-ports',
      'src/workflows/uses-react.ts',
      "export { useState } from 'react';\n",
    ],
    [
      'adapters-office',
      'src/adapters/office/uses-browser.ts',
      "export * from '../browser/clock.ts';\n",
    ],
    [
      'adapters-browser',
      'src/adapters/browser/uses-office.ts',
      "export * from '../office/item.ts';\n",
    ],
    [
      'adapters-graph',
      'src/adapters/graph/uses-browser.ts',
      "export * from '../browser/clock.ts';\n",
    ],
    [
      'one-place-for-the-graph-sdk',
      'src/taskpane/main.tsx',
      "export { Client } from '@microsoft/microsoft-graph-client';\n",
    ],
    [
      'only-main-names-adapters',
      'src/taskpane/App.tsx',
      "export * from '../adapters/browser/clock.ts';\n",
    ],
    [
      'features-are-apart',
      'src/taskpane/features/write/uses-feature.ts',
      "export * from '../calendar/plan.ts';\n",
    ],
    [
      'components-show-values',
      'src/taskpane/components/uses-feature.ts',
      "export * from '../features/calendar/plan.ts';\n",
    ],
    [
      'launchevent-needs-no-package',
      'src/launchevent/uses-package.ts',
      "export * from '../adapters/office/item.ts';\n",
    ],
    [
      'sandbox-never-ships',
      'src/workflows/uses-sandbox.ts',
      "export * from '../sandbox/seed.ts';\n",
    ],
    ['no-cycles', 'src/core/cycle-back.ts', "export * from './cycle.ts';\n"],
    [
      'product-needs-no-dev-dependency',
      'src/taskpane/tests.ts',
      "export { string } from 'fast-check';\n",
    ],
    ['no-orphans', 'src/core/alone.ts', 'export const alone = 1;\n'],
  ];
  const neighbours = {
    'src/adapters/browser/clock.ts': 'export const clock = 1;\n',
    'src/adapters/office/item.ts':
      "import { string } from 'valibot';\n\nexport const item = string();\n",
    'src/taskpane/features/calendar/plan.ts': 'export const plan = 1;\n',
    'src/sandbox/seed.ts': 'export const seed = 1;\n',
    'src/core/cycle.ts': "export * from './cycle-back.ts';\n",
  };
  let planted = '';

  beforeAll(() => {
    const bad = Object.fromEntries(violations.map(([, file, text]) => [file, text]));
    withProject({ ...neighbours, ...bad }, (project) => {
      planted = cruise(project).output;
    });
  });

  test('passes a clean project', () => {
    withProject({}, (project) => {
      expect(cruise(project)).toMatchObject({ code: 0 });
    });
  });

  test.each(violations)('reports %s in %s', (rule, file) => {
    expect(planted).toContain(`error ${rule}: ${file}`);
  });
});

describe('the compiler', () => {
  const ambient = [
    'document.title',
    'fetch("/")',
    'console.log(1)',
    'localStorage.length',
    'setTimeout(() => 1)',
    'process.env',
    'new URL("https://a.example")',
  ];

  test.each([
    ['src/core', 'src/core/bad.ts', [...ambient, 'Office.context']],
    ['src/core', 'src/workflows/bad.ts', [...ambient, 'Office.context']],
    [
      'src/launchevent',
      'src/launchevent/bad.ts',
      ['document.title', 'fetch("/")', 'localStorage.length', 'process.env', '[1].flat()'],
    ],
  ])('refuses in %s what does not exist there (%s)', (tsconfig, file, uses) => {
    const text = uses.map((use, index) => `export const x${index} = ${use};`).join('\n');
    withProject({ [file]: `${text}\n` }, (project) => {
      const { code, output } = project.run(
        'typescript/bin/tsc',
        '-p',
        tsconfig,
        '--pretty',
        'false',
      );
      expect(code).not.toBe(0);
      const lines = output.split('\n').filter((line) => line.startsWith(file));
      const reported = new Set(lines.map((line) => Number(/\((\d+),/.exec(line)?.[1])));
      expect([...reported].sort((a, b) => a - b)).toEqual(uses.map((_, index) => index + 1));
    });
  });

  test('passes a clean project', () => {
    withProject({}, (project) => {
      expect(project.run('typescript/bin/tsc', '-p', 'src/core')).toMatchObject({
        code: 0,
        output: '',
      });
    });
  });
});

describe('lint', () => {
  const smells: [rule: string, file: string, text: string][] = [
    ['no-restricted-syntax', 'src/core/clock.ts', 'export const now = (): number => Date.now();\n'],
    ['no-restricted-syntax', 'src/core/now.ts', 'export const now = (): Date => new Date();\n'],
    [
      'no-restricted-syntax',
      'src/workflows/dice.ts',
      'export const dice = (): number => Math.random();\n',
    ],
    [
      'no-restricted-globals',
      'src/taskpane/item.ts',
      'export const item = (): unknown => Office.context;\n',
    ],
    [
      'no-restricted-globals',
      'src/taskpane/ask.ts',
      "export const ask = (): Promise<Response> => fetch('/');\n",
    ],
    [
      'no-restricted-globals',
      'src/adapters/browser/door.ts',
      'export const item = (): unknown => Office.context;\n',
    ],
    [
      '@typescript-eslint/no-floating-promises',
      'src/taskpane/floating.ts',
      'Promise.resolve(1);\n',
    ],
    ['@typescript-eslint/only-throw-error', 'src/taskpane/thrown.ts', "throw 'text';\n"],
    ['no-console', 'src/taskpane/printed.ts', "console.log('mail');\n"],
  ];

  let reports: { filePath: string; messages: { ruleId: string }[] }[] = [];

  beforeAll(() => {
    withProject(Object.fromEntries(smells.map(([, file, text]) => [file, text])), (project) => {
      reports = JSON.parse(
        project.run('eslint/bin/eslint.js', 'src', '--format', 'json').output,
      ) as typeof reports;
    });
  });

  test('passes a clean project', () => {
    const untouched = reports.filter((report) => /add\.ts|sum\.ts/.test(report.filePath));
    expect(untouched.map((report) => report.messages)).toEqual([[], []]);
  });

  test.each(smells)('reports %s in %s', (rule, file) => {
    const report = reports.find((each) => each.filePath.endsWith(file));
    expect(report?.messages.map((message) => message.ruleId)).toContain(rule);
  });
});
