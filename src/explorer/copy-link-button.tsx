import { pick, ToolbarButton, useGraphiQL } from '@graphiql/react';
import { useEffect, useState } from 'react';
import { CheckIcon, LinkIcon } from './icons.js';
import { linkTo } from './query-link.js';

const NOTICE_MS = 2_500;

/** Copies an address that opens this query and its variables, for a colleague or a footnote. */
export function CopyLinkButton() {
  const { queryEditor, variableEditor } = useGraphiQL(pick('queryEditor', 'variableEditor'));
  const [notice, setNotice] = useState<string>();

  useEffect(() => {
    if (!notice) return;
    const timer = setTimeout(() => setNotice(undefined), NOTICE_MS);
    return () => clearTimeout(timer);
  }, [notice]);

  const copyLink = async () => {
    const text = { query: queryEditor?.getValue() ?? '', variables: variableEditor?.getValue() ?? '' };
    setNotice(await offerLink(linkTo(text, new URL(location.href))));
  };
  const Icon = notice ? CheckIcon : LinkIcon;
  return (
    <div className="explorer-copy-link">
      <ToolbarButton label="Copy link to this query" onClick={copyLink}>
        <Icon className="graphiql-toolbar-icon" />
      </ToolbarButton>
      <span role="status">{notice}</span>
    </div>
  );
}

/** Copies the link. Pages that came by plain HTTP from another machine have no clipboard: it goes to the address bar. */
async function offerLink(link: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(link);
    return 'Link copied';
  } catch {
    history.replaceState(history.state, '', link);
    return 'The link is in the address bar';
  }
}
