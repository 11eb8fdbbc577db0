import { makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, PointerEvent } from 'react';
import { useStrings } from '../parts/page-context.ts';

const NARROWEST = 320;
const WIDEST = 760;
const STEP = 20;

const useStyles = makeStyles({
  edge: {
    position: 'absolute',
    insetBlock: 0,
    insetInlineStart: 0,
    zIndex: 1,
    width: '6px',
    cursor: 'col-resize',
    touchAction: 'none',
    ':hover': { backgroundColor: tokens.colorBrandStroke2 },
    ':focus-visible': { outline: 'none', backgroundColor: tokens.colorStrokeFocus2 },
  },
});

export interface PaneEdgeProps {
  width: number;
  onResize: (width: number) => void;
  onDrag: (dragging: boolean) => void;
}

/** The edge by which the pane is made wider or narrower, with the pointer or the arrow keys. */
export function PaneEdge({ width, onResize, onDrag }: PaneEdgeProps) {
  const styles = useStyles();
  const strings = useStrings();
  const resize = (wanted: number) => onResize(Math.min(Math.max(wanted, NARROWEST), WIDEST));
  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Record<string, number> = {
      ArrowLeft: width + STEP,
      ArrowRight: width - STEP,
      Home: NARROWEST,
      End: WIDEST,
    };
    const wanted = steps[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    resize(wanted);
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const right = event.currentTarget.parentElement?.getBoundingClientRect().right ?? 0;
    resize(Math.round(right - event.clientX));
  };
  return (
    // A separator one can move is a control (WAI-ARIA window splitter).
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      aria-label={strings.resizePane}
      aria-orientation="vertical"
      aria-valuemax={WIDEST}
      aria-valuemin={NARROWEST}
      aria-valuenow={width}
      className={styles.edge}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        onDrag(true);
      }}
      onPointerMove={onPointerMove}
      onPointerUp={() => onDrag(false)}
      role="separator"
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    />
  );
}
