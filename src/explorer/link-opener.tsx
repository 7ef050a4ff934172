import { useEffect } from 'react';
import { takeQueryFromAddress } from './address-bar.js';
import { useOpenInTab } from './use-open-in-tab.js';

/** Opens a link that is pasted into the address bar while the page is already open. Shows nothing. */
export function LinkOpener() {
  const openInTab = useOpenInTab();
  useEffect(() => {
    if (!openInTab) return;
    const openLink = () => {
      const text = takeQueryFromAddress();
      if (text) openInTab(text);
    };
    openLink(); // one that came while the editors were loading
    window.addEventListener('hashchange', openLink);
    return () => window.removeEventListener('hashchange', openLink);
  }, [openInTab]);
  return null;
}
