import type { LoadFailure } from '../workflows/load-workspace.ts';
import { useText } from './i18n.tsx';

/** More than anyone mends in one go; the first ones often cause the rest. */
const MOST = 20;

/** What is wrong with a document, for whoever keeps it: places and reasons, never a value. */
export function ProblemList({ problems }: Pick<LoadFailure, 'problems'>) {
  const text = useText();
  if (problems.length === 0) return null;
  return (
    <details>
      <summary>{text('load.problems', { count: problems.length })}</summary>
      <ul lang="en">
        {problems.slice(0, MOST).map(({ path, message }) => (
          <li key={`${path} ${message}`}>
            {path !== '' && <strong>{path}</strong>} {message}
          </li>
        ))}
      </ul>
    </details>
  );
}
