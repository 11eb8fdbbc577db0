import { mergeClasses } from '@griffel/react';
import { useEffect, useRef } from 'react';
import type { Insertable } from '../../../core/content/insertable.ts';
import { formatDayMonth } from '../../../core/time/format-date.ts';
import { Badge } from '../../components/Badge.tsx';
import { useText, useUiLanguage } from '../../i18n.tsx';
import { categoryNames } from '../../words.ts';
import { useBlockRowStyles } from './block-row.styles.ts';
import { validityOf } from './block-validity.ts';
import type { Prepared } from '../../../core/content/prepare-content.ts';

interface BlockRowProps {
  readonly id: string;
  readonly insertable: Insertable;
  readonly prepared: Prepared | null;
  readonly today: string;
  readonly position: number;
  readonly total: number;
  readonly active: boolean;
  readonly open: boolean;
  readonly onOpen: () => void;
}

/** One text in the list. The focus stays in the search field; this row is an option of it. */
export function BlockRow(props: BlockRowProps) {
  const { id, insertable, prepared, today, position, total, active, open, onOpen } = props;
  const styles = useBlockRowStyles();
  const row = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (active) row.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <button
      ref={row}
      id={id}
      type="button"
      role="option"
      tabIndex={-1}
      aria-selected={active}
      aria-posinset={position}
      aria-setsize={total}
      className={mergeClasses(styles.row, active && styles.active, open && styles.open)}
      // The mouse must not take the focus out of the search field.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onOpen}
    >
      <span className={styles.head}>
        <span className={styles.title} title={insertable.title}>
          {insertable.title}
        </span>
        <ValidityBadge validUntil={insertable.validUntil} today={today} />
        {open && prepared !== null ? (
          <VariantBadges prepared={prepared} />
        ) : (
          <span className={styles.languages}>{insertable.languages.join(' ')}</span>
        )}
      </span>
      <MetaLine insertable={insertable} prepared={prepared} open={open} />
    </button>
  );
}

function ValidityBadge({ validUntil, today }: { validUntil: string | null; today: string }) {
  const text = useText();
  const language = useUiLanguage();
  const validity = validityOf(validUntil, today);
  if (validUntil === null || validity === 'valid') return null;
  return (
    <Badge tone="warning">
      {validity === 'expired'
        ? text('block.expired')
        : text('block.expires', { date: formatDayMonth(validUntil, language) })}
    </Badge>
  );
}

function VariantBadges({ prepared }: { prepared: Prepared }) {
  return (
    <>
      <Badge tone="outline">{prepared.content.language}</Badge>
      {prepared.content.form !== 'any' && <Badge tone="outline">{prepared.content.form}</Badge>}
    </>
  );
}

function MetaLine({
  insertable,
  prepared,
  open,
}: Pick<BlockRowProps, 'insertable' | 'prepared' | 'open'>) {
  const text = useText();
  const styles = useBlockRowStyles();
  const category = text(categoryNames[insertable.category]);
  const asked = prepared?.asked.length ?? 0;
  const rest = open
    ? asked > 0 && text('block.placeholders', { count: asked })
    : prepared?.rendered.text.replace(/\s+/gu, ' ');
  return (
    <span className={styles.meta}>
      {[category, rest].filter((part) => typeof part === 'string' && part !== '').join(' · ')}
    </span>
  );
}
