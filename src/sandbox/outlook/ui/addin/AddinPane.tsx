import { Button, makeStyles, mergeClasses, tokens, Tooltip } from '@fluentui/react-components';
import { DismissRegular, PinFilled, PinRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import type { OpenPane } from '../page/page-state.ts';
import { useAddinName, usePage, useStrings } from '../parts/page-context.ts';
import { iconUrl } from './icon-url.ts';
import { PaneEdge } from './PaneEdge.tsx';

const START_WIDTH = 320;

const useStyles = makeStyles({
  pane: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    flexShrink: 0,
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow2,
  },
  title: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '44px',
    padding: `0 ${tokens.spacingHorizontalS} 0 ${tokens.spacingHorizontalM}`,
  },
  name: {
    flexGrow: 1,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
  },
  icon: { width: '20px', height: '20px' },
  frame: { flexGrow: 1, width: '100%', border: 'none' },
  // While the edge is dragged the frame must not swallow the pointer.
  still: { pointerEvents: 'none' },
});

export function AddinPane({ pane }: { pane: OpenPane }) {
  const page = usePage();
  const styles = useStyles();
  const strings = useStrings();
  const name = useAddinName();
  const [width, setWidth] = useState(START_WIDTH);
  const [dragging, setDragging] = useState(false);
  const icon = iconUrl(pane.button.icons, 20 * window.devicePixelRatio);
  return (
    <aside
      aria-label={strings.pane(name)}
      className={styles.pane}
      data-region="pane"
      style={{ width: `${width}px` }}
    >
      <PaneEdge onDrag={setDragging} onResize={setWidth} width={width} />
      <div className={styles.title}>
        {icon !== null && <img alt="" className={styles.icon} src={icon} />}
        <h2 className={styles.name}>{name}</h2>
        {pane.supportsPinning && (
          <Tooltip content={pane.pinned ? strings.unpin : strings.pin} relationship="label">
            <Button
              appearance="subtle"
              aria-pressed={pane.pinned}
              icon={pane.pinned ? <PinFilled /> : <PinRegular />}
              onClick={() => page.addin.togglePin()}
            />
          </Tooltip>
        )}
        <Tooltip content={strings.closePane(name)} relationship="label">
          <Button
            appearance="subtle"
            data-last-before-frame
            icon={<DismissRegular />}
            onClick={() => page.addin.closePane()}
          />
        </Tooltip>
      </div>
      <PaneFrame dragging={dragging} key={pane.id} pane={pane} />
    </aside>
  );
}

function PaneFrame({ pane, dragging }: { pane: OpenPane; dragging: boolean }) {
  const page = usePage();
  const styles = useStyles();
  const name = useAddinName();
  const frame = useRef<HTMLIFrameElement>(null);
  // The pin is no reason to load the pane again.
  const { button } = pane;
  useEffect(() => {
    if (frame.current) page.core.host?.openPane(frame.current, button);
  }, [page, button]);
  return (
    <iframe
      className={mergeClasses(styles.frame, dragging && styles.still)}
      ref={frame}
      sandbox="allow-scripts allow-forms allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads"
      allow="clipboard-write"
      title={name}
    />
  );
}
