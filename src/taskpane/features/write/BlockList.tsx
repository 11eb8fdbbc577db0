import { Button } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactNode } from 'react';
import type { Insertable } from '../../../core/content/insertable.ts';
import { refKey, sameRef } from '../../../core/content/insertable-ref.ts';
import type { InsertableRef } from '../../../core/content/insertable-ref.ts';
import { blockCategories } from '../../../core/workspace/schema.ts';
import { SelectBox } from '../../components/SelectBox.tsx';
import { useText } from '../../i18n.tsx';
import type { Text } from '../../load-text.ts';
import { categoryNames } from '../../words.ts';
import { BlockRow } from './BlockRow.tsx';
import { useBlockListStyles } from './block-list.styles.ts';
import { listParts } from './list-parts.ts';
import type { ListPart } from './list-parts.ts';
import type { Rows } from './list-rows.ts';
import type { Prepared } from '../../../core/content/prepare-content.ts';
import type { Filter } from './write-state.ts';

/** How much of a query is repeated in a sentence, in letters. */
const MAX_SHOWN = 40;

interface BlockListProps {
  /** Starts the ids of the lists and their options, for the search field to point at. */
  readonly idPrefix: string;
  readonly rows: Rows;
  readonly query: string;
  readonly filter: Filter;
  readonly active: Insertable | null;
  readonly opened: InsertableRef | null;
  readonly today: string;
  /** What the opened row unfolds. */
  readonly card: ReactNode;
  readonly prepare: (ref: InsertableRef) => Prepared | null;
  readonly onOpen: (ref: InsertableRef) => void;
  readonly onFilter: (filter: Filter) => void;
  readonly onMore: () => void;
}

/** The texts: last used on top, then all of them, or what was found. */
export function BlockList(props: BlockListProps) {
  const { rows, query, filter, onFilter, onMore } = props;
  const text = useText();
  const styles = useBlockListStyles();
  const headingId = useId();
  const parts = listParts(rows, props.opened, props.idPrefix);
  const total = rows.recent.length + rows.rest.length + rows.hidden;
  const searching = query.trim() !== '';
  const filters: readonly Filter[] = ['all', 'favourites', ...blockCategories];
  return (
    <section aria-labelledby={headingId}>
      <div className={styles.head}>
        <h2 id={headingId} className={styles.heading}>
          {text(searching ? 'list.found' : 'list.title')}{' '}
          <span className={styles.count}>{total}</span>
        </h2>
        <SelectBox
          look="quiet"
          label={text('filter.label')}
          value={filter}
          options={filters.map((value) => ({ value, label: text(filterName(value)) }))}
          onChange={(value) => onFilter(filters.find((one) => one === value) ?? 'all')}
        />
      </div>
      {parts.map((part) => (
        <Part key={part.id} part={part} total={total} {...props} />
      ))}
      {total === 0 && <NothingFound {...props} />}
      {rows.hidden > 0 && (
        <div className={styles.more}>
          <Button size="small" onClick={onMore}>
            {text('list.more', { count: rows.hidden })}
          </Button>
        </div>
      )}
    </section>
  );
}

function filterName(filter: Filter) {
  if (filter === 'all') return 'filter.all';
  return filter === 'favourites' ? 'filter.favourites' : categoryNames[filter];
}

interface PartProps extends BlockListProps {
  readonly part: ListPart;
  readonly total: number;
}

function Part({ part, total, active, opened, today, card, prepare, onOpen, idPrefix }: PartProps) {
  const text = useText();
  const styles = useBlockListStyles();
  const label = text(part.recent ? 'list.recent' : 'list.title');
  return (
    <>
      {part.recent && part.first && <h3 className={styles.subheading}>{label}</h3>}
      {!part.recent && part.afterRecent && (
        <h3 className={styles.subheading}>{text('list.rest')}</h3>
      )}
      <div role="listbox" id={part.id} aria-label={label}>
        {part.items.map((insertable, index) => (
          <BlockRow
            key={refKey(insertable.ref)}
            id={rowId(idPrefix, insertable.ref)}
            insertable={insertable}
            prepared={prepare(insertable.ref)}
            today={today}
            position={part.offset + index + 1}
            total={total}
            active={active !== null && sameRef(active.ref, insertable.ref)}
            open={opened !== null && sameRef(opened, insertable.ref)}
            onOpen={() => onOpen(insertable.ref)}
          />
        ))}
      </div>
      {part.endsOpen && card}
    </>
  );
}

export function rowId(idPrefix: string, ref: InsertableRef): string {
  return `${idPrefix}-${refKey(ref)}`;
}

function NothingFound({ query, filter, onFilter }: BlockListProps) {
  const text = useText();
  const styles = useBlockListStyles();
  return (
    <div className={styles.nothing}>
      <p className={styles.why}>{whyNothing(query.trim(), filter, text)}</p>
      {filter !== 'all' && (
        <Button size="small" onClick={() => onFilter('all')}>
          {text('list.again')}
        </Button>
      )}
    </div>
  );
}

function whyNothing(query: string, filter: Filter, text: Text): string {
  if (query !== '') return text('list.none-query', { query: shortened(query) });
  switch (filter) {
    case 'favourites':
      return text('list.none-favourites');
    case 'all':
      return text('list.none-yet');
    default:
      return text('list.none');
  }
}

/** A whole mail pasted into the search field must not fill the pane once more. */
function shortened(query: string): string {
  const letters = Array.from(query);
  return letters.length <= MAX_SHOWN ? query : `${letters.slice(0, MAX_SHOWN).join('')}…`;
}
