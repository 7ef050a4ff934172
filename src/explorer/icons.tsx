import type { ReactNode } from 'react';

function Icon({ children, className }: { readonly children: ReactNode; readonly className?: string | undefined }) {
  return (
    <svg
      className={className}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

export const BookmarkIcon = () => (
  <Icon>
    <path d="M6 3.5h12v17l-6-4.5-6 4.5Z" />
  </Icon>
);

export const LinkIcon = ({ className }: { readonly className?: string }) => (
  <Icon className={className}>
    <path d="M10 14a4.5 4.5 0 0 0 6.4 0l3.2-3.2a4.5 4.5 0 0 0-6.4-6.4L11.7 6" />
    <path d="M14 10a4.5 4.5 0 0 0-6.4 0l-3.2 3.2a4.5 4.5 0 0 0 6.4 6.4l1.5-1.6" />
  </Icon>
);

export const CheckIcon = ({ className }: { readonly className?: string }) => (
  <Icon className={className}>
    <path d="m5 12.5 4.5 4.5L19 7.5" />
  </Icon>
);
