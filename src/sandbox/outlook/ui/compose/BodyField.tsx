import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ComposeSession } from '../../shared/compose-session.ts';
import type { FormEditor } from '../editor/form-editor.ts';
import { createHtmlBodyEditor } from '../editor/html-body-editor.ts';
import { createTextBodyEditor } from '../editor/text-body-editor.ts';
import { useStrings } from '../parts/page-context.ts';
import { rememberEditor } from './form-editors.ts';

const useStyles = makeStyles({
  body: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL} ${tokens.spacingVerticalXXL}`,
    border: 'none',
    outline: 'none',
    resize: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase400,
    overflowWrap: 'anywhere',
    ':focus-visible': { boxShadow: `inset 0 2px 0 -1px ${tokens.colorCompoundBrandStroke}` },
    '& p': { margin: '0 0 0.8em' },
    '& a': { color: tokens.colorBrandForegroundLink },
    '& img': { maxWidth: '100%' },
    '& hr': {
      border: 'none',
      borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
      margin: '1em 0',
    },
    '& [id="Signature"]': { marginTop: '1.2em' },
  },
});

/** The body as the session knows it: an editor that lives as long as the form. */
export function BodyField({ session }: { session: ComposeSession }) {
  const styles = useStyles();
  const strings = useStrings();
  const html = useRef<HTMLDivElement>(null);
  const text = useRef<HTMLTextAreaElement>(null);
  const { bodyType } = session.state();

  useEffect(() => {
    const editor = mountEditor(html.current, text.current, session.initialBody);
    if (!editor) return;
    rememberEditor(session, editor);
    session.attachEditor(editor);
    const stop = editor.onSelect(() => {
      if (session.state().selectionSource === 'body') return;
      session.change({ selectionSource: 'body' }, 'user');
    });
    // A reply starts in the body: who it goes to is clear already.
    if (session.state().to.length > 0) editor.focus();
    return () => {
      stop();
      session.attachEditor(null);
      editor.dispose();
    };
  }, [session]);

  return bodyType === 'text' ? (
    <textarea aria-label={strings.body} className={styles.body} ref={text} spellCheck={false} />
  ) : (
    <div
      aria-label={strings.body}
      aria-multiline
      className={styles.body}
      ref={html}
      role="textbox"
      spellCheck={false}
      tabIndex={0}
    />
  );
}

function mountEditor(
  html: HTMLElement | null,
  text: HTMLTextAreaElement | null,
  initialBody: string,
): FormEditor | null {
  if (html) return createHtmlBodyEditor(html, initialBody);
  return text && createTextBodyEditor(text, initialBody);
}
