import { useEffect, useState } from 'preact/hooks';
import { notices } from '../state/place.js';

/** What in the address was not understood, and whether there is a network: above everything, until dismissed. */
export function Notices() {
  const isOffline = useOffline();
  return (
    <div class="notices" role="status">
      {isOffline && <p class="notice notice-failed">This computer is offline. What is shown stays; new questions wait for the network.</p>}
      {notices.value.map((text) => (
        <p key={text} class="notice notice-address">
          {text}
        </p>
      ))}
      {notices.value.length > 0 && (
        <button type="button" onClick={() => (notices.value = [])}>
          Dismiss
        </button>
      )}
    </div>
  );
}

function useOffline(): boolean {
  const [isOffline, setOffline] = useState(!navigator.onLine);
  useEffect(() => {
    const follow = () => setOffline(!navigator.onLine);
    addEventListener('online', follow);
    addEventListener('offline', follow);
    return () => {
      removeEventListener('online', follow);
      removeEventListener('offline', follow);
    };
  }, []);
  return isOffline;
}
