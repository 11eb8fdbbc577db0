/*
 * The import law, as one page. A pure core computes values, workflows move them, adapters touch the
 * world, the pane shows them. docs/adr/0001-layers.md says why.
 */
const anyCode = '^src/|(^|/)node_modules/';

/** Forbids imports from one place, except to the places listed. */
function only(name, from, allowed, comment, fromNot) {
  return {
    name,
    comment,
    severity: 'error',
    from: fromNot ? { path: from, pathNot: fromNot } : { path: from },
    to: { path: anyCode, pathNot: allowed },
  };
}

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'A cycle means that two modules are one.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'A module nobody uses is dead.',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: ['\\.d\\.ts$', '\\.(mjs|cjs|js)$', '^src/ports/'],
      },
      to: {},
    },
    only(
      'core-is-pure',
      '^src/core/',
      ['^src/core/', '(^|/)node_modules/(valibot|liquidjs)/'],
      'Core computes values from values: no layer above it, no package but valibot and liquidjs.',
    ),
    {
      name: 'one-place-for-liquid',
      comment: 'LiquidJS is loaded lazily, which works only while one module imports it.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/core/template/parse-template\\.ts$' },
      to: { path: '(^|/)node_modules/liquidjs/' },
    },
    only(
      'ports-are-types',
      '^src/ports/',
      ['^src/ports/', '^src/core/'],
      'Ports are interfaces in the words of core.',
    ),
    {
      name: 'ports-import-types-only',
      comment: 'A port carries no code, so it imports none.',
      severity: 'error',
      from: { path: '^src/ports/' },
      to: { dependencyTypesNot: ['type-only'] },
    },
    only(
      'workflows-know-core-and-ports',
      '^src/workflows/',
      ['^src/workflows/', '^src/core/', '^src/ports/'],
      'Workflows receive the world through ports.',
    ),
    only(
      'adapters-office',
      '^src/adapters/office/',
      ['^src/adapters/office/', '^src/core/', '^src/ports/', '(^|/)node_modules/valibot/'],
      'The adapter to office.js needs no package; it checks what it reads with valibot.',
    ),
    only(
      'adapters-browser',
      '^src/adapters/browser/',
      [
        '^src/adapters/browser/',
        '^src/core/',
        '^src/ports/',
        '(^|/)node_modules/(idb-keyval|valibot)/',
      ],
      'The adapter to the browser knows its own folder and IndexedDB, and checks what it reads with valibot.',
    ),
    only(
      'adapters-graph',
      '^src/adapters/graph/',
      [
        '^src/adapters/graph/',
        '^src/core/',
        '^src/ports/',
        '(^|/)node_modules/(@microsoft/microsoft-graph-client|valibot)/',
      ],
      'The adapter to Microsoft Graph knows its SDK, and checks what it reads with valibot.',
    ),
    {
      name: 'one-place-for-the-graph-sdk',
      comment:
        'Its traps are avoided in one place, and the pane loads that place only when it is needed.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/adapters/graph/' },
      to: { path: '(^|/)node_modules/@microsoft/microsoft-graph-client/' },
    },
    only(
      'only-main-names-adapters',
      '^src/taskpane/',
      [
        '^src/taskpane/',
        '^src/core/',
        '^src/ports/',
        '^src/workflows/',
        '(^|/)node_modules/(react|react-dom|@types/react|@types/react-dom|@fluentui|@griffel|@lingui)/',
      ],
      'The pane sees the world through ports; the composition root alone names adapters.',
      '^src/taskpane/main\\.tsx$',
    ),
    {
      name: 'features-are-apart',
      comment: 'What two features need is a component, a workflow or core.',
      severity: 'error',
      from: { path: '^src/taskpane/features/([^/]+)/' },
      to: { path: '^src/taskpane/features/', pathNot: '^src/taskpane/features/$1/' },
    },
    {
      name: 'components-show-values',
      comment: 'Shared components get props and know no feature and no service.',
      severity: 'error',
      from: { path: '^src/taskpane/components/' },
      to: { path: '^src/taskpane/(features|services)' },
    },
    only(
      'commands-are-a-composition-root',
      '^src/commands/',
      [
        '^src/commands/',
        '^src/core/',
        '^src/ports/',
        '^src/workflows/',
        '^src/adapters/',
        '(^|/)node_modules/temporal-polyfill/',
      ],
      'Function commands run without the pane and share nothing with it but the layers below.',
    ),
    {
      name: 'launchevent-needs-no-package',
      comment:
        'Classic Outlook runs it without a DOM and loads one small file: no package, also not indirectly.',
      severity: 'error',
      from: { path: '^src/launchevent/' },
      to: { path: '(^|/)node_modules/', reachable: true },
    },
    {
      name: 'sandbox-never-ships',
      comment: 'The product does not know its stage.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(sandbox|tooling)/' },
      to: { path: '^src/(sandbox|tooling)/' },
    },
    {
      name: 'product-needs-no-dev-dependency',
      comment: 'What ships is declared as a dependency.',
      severity: 'error',
      from: { path: '^src/(core|ports|workflows|adapters|taskpane|commands|launchevent)/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
};
