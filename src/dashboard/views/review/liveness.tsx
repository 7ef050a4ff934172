/** Whether what others do is told at once. */
export const Liveness = ({ isLive }: { readonly isLive: boolean }) => (
  <p class="cut" role="status">
    {isLive ? 'Live: what others propose and decide appears as it happens.' : 'Not live yet: the server is being asked.'}
  </p>
);
