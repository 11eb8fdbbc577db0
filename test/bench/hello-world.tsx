import { Button, FluentProvider, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';

/* The least one can build of React and Fluent: what the pane's size is held against. */
createRoot(document.body).render(
  <FluentProvider theme={webLightTheme}>
    <Button>Hello</Button>
  </FluentProvider>,
);
