import { useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';

/** Wraps long lines in the query editor: beside the open documentation there is room for 40 characters. Shows nothing. */
export function LineWrapping() {
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  useEffect(() => queryEditor?.updateOptions({ wordWrap: 'on', wrappingIndent: 'indent' }), [queryEditor]);
  return null;
}
