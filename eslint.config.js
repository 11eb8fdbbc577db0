import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const clock = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'The clock is a port: take the date as an argument.',
  },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'The clock is a port: take the moment as an argument.',
  },
  {
    selector: "MemberExpression[object.name='Temporal'][property.name='Now']",
    message: 'The clock is a port: take the date as an argument.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'Chance is a port: take the value as an argument.',
  },
];

const officeDoor = [
  { name: 'Office', message: 'Only adapters/office speaks to office.js.' },
  { name: 'OfficeRuntime', message: 'Only adapters/office speaks to office.js.' },
];
const worldDoor = ['fetch', 'localStorage', 'sessionStorage', 'indexedDB'].map((name) => ({
  name,
  message: 'The outside world is reached through an adapter.',
}));

export default tseslint.config(
  { ignores: ['dist/', '.local/', '.cache/', 'coverage/', 'node_modules/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Bracket access is what noPropertyAccessFromIndexSignature asks for.
      '@typescript-eslint/dot-notation': 'off',
    },
  },
  {
    files: ['**/*.tsx'],
    ...jsxA11y.flatConfigs.strict,
    rules: {
      ...jsxA11y.flatConfigs.strict.rules,
      '@typescript-eslint/explicit-module-boundary-types': 'off',
    },
  },
  {
    files: ['src/taskpane/**', 'src/sandbox/outlook/ui/**', '**/*.tsx'],
    ...reactHooks.configs.flat['recommended-latest'],
  },
  {
    rules: {
      complexity: ['error', 12],
      eqeqeq: 'error',
      'max-lines': ['error', 300],
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
      ],
    },
  },
  {
    files: ['src/core/**', 'src/workflows/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
        ...clock,
      ],
    },
  },
  {
    files: ['src/**'],
    ignores: ['src/adapters/**', 'src/sandbox/**', 'src/tooling/**', 'src/commands/**'],
    rules: { 'no-restricted-globals': ['error', ...officeDoor, ...worldDoor] },
  },
  {
    files: ['src/adapters/browser/**'],
    rules: { 'no-restricted-globals': ['error', ...officeDoor] },
  },
  {
    // Tools and the local Outlook's server speak to the person who started them.
    files: ['.ci/**', 'src/tooling/**', 'src/sandbox/outlook/server/**', 'test/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['*.config.js', '*.cjs', '**/*.mjs', '**/*.cjs', '**/*.js'],
    languageOptions: {
      globals: {
        Buffer: 'readonly',
        URL: 'readonly',
        console: 'readonly',
        document: 'readonly',
        module: 'writable',
        process: 'readonly',
        require: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        fetch: 'readonly',
        jest: 'readonly',
        location: 'readonly',
        sessionStorage: 'readonly',
        structuredClone: 'readonly',
        window: 'readonly',
        __dirname: 'readonly',
      },
    },
    rules: { 'no-restricted-syntax': 'off', 'no-empty-function': 'off' },
  },
  {
    files: ['test/**'],
    rules: {
      '@typescript-eslint/explicit-module-boundary-types': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-empty-function': 'off',
    },
  },
);
