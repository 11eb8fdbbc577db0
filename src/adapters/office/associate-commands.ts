/** Gives each function of the manifest its command; the command calls what it receives when it is done. */
export function associateCommands(
  commands: Readonly<Record<string, (done: () => void) => Promise<void>>>,
): void {
  for (const [name, command] of Object.entries(commands)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void command(() => event.completed());
    });
  }
}
