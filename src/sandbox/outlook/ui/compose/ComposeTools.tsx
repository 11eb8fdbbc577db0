import {
  makeStyles,
  tokens,
  ToolbarButton,
  ToolbarDivider,
  Tooltip,
} from '@fluentui/react-components';
import {
  ArrowRedoRegular,
  ArrowUndoRegular,
  AttachRegular,
  PeopleRegular,
  TextBoldRegular,
  TextBulletListRegular,
  TextItalicRegular,
  TextNumberListLtrRegular,
} from '@fluentui/react-icons';
import { useRef } from 'react';
import type { ReactElement } from 'react';
import type { FormEditor } from '../editor/form-editor.ts';
import type { OpenDraft } from '../page/page-state.ts';
import { usePage, useStrings } from '../parts/page-context.ts';
import { editorOf } from './form-editors.ts';

const useStyles = makeStyles({
  command: { fontWeight: tokens.fontWeightRegular, whiteSpace: 'nowrap', minWidth: 'auto' },
  hidden: { display: 'none' },
});

/** The commands of the form in the ribbon: text, attachments, and who else gets it. */
export function ComposeTools({ draft }: { draft: OpenDraft }) {
  const page = usePage();
  const styles = useStyles();
  const strings = useStrings();
  const picker = useRef<HTMLInputElement>(null);
  const { session } = draft;
  const run = (act: (editor: FormEditor) => void) => {
    const editor = editorOf(session);
    if (editor) act(editor);
  };
  const tool = (label: string, icon: ReactElement, act: (editor: FormEditor) => void) => (
    <Tooltip content={label} relationship="label">
      <ToolbarButton
        icon={icon}
        onClick={() => run(act)}
        // The body keeps the focus, and with it what is selected.
        onMouseDown={(event) => event.preventDefault()}
      />
    </Tooltip>
  );
  return (
    <>
      {session.state().bodyType === 'html' && (
        <>
          {tool(strings.bold, <TextBoldRegular />, (editor) => editor.format('bold'))}
          {tool(strings.italic, <TextItalicRegular />, (editor) => editor.format('italic'))}
          {tool(strings.bullets, <TextBulletListRegular />, (editor) => editor.format('bullets'))}
          {tool(strings.numbers, <TextNumberListLtrRegular />, (editor) =>
            editor.format('numbers'),
          )}
          <ToolbarDivider />
        </>
      )}
      {tool(strings.undo, <ArrowUndoRegular />, (editor) => void editor.undo())}
      {tool(strings.redo, <ArrowRedoRegular />, (editor) => void editor.redo())}
      <ToolbarDivider />
      <ToolbarButton
        className={styles.command}
        icon={<AttachRegular />}
        onClick={() => picker.current?.click()}
      >
        {strings.attach}
      </ToolbarButton>
      <input
        aria-label={strings.attach}
        className={styles.hidden}
        multiple
        onChange={(event) => {
          void page.compose.attach(session, [...(event.target.files ?? [])]);
          event.target.value = '';
        }}
        ref={picker}
        tabIndex={-1}
        type="file"
      />
      <ToolbarButton
        aria-pressed={draft.copies}
        className={styles.command}
        icon={<PeopleRegular />}
        onClick={() => page.compose.update(session.key, { copies: !draft.copies })}
      >
        {strings.showCcBcc}
      </ToolbarButton>
    </>
  );
}
