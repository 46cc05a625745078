"use client";
import { useIsHydrating } from "@handrail/ui";
import { Component, type ErrorInfo, type ReactNode, Suspense } from "react";

/**
 * Contains the consumer's children: shows `loading` while they wait and `fallback` after they fail, and leaves everything outside,
 * such as the rail, in place. Error boundaries do not run on the server: there the Suspense boundary shows `loading`, and the
 * browser tries again. A `fallback` that fails is replaced by nothing.
 */
export function ContactBoundary(props: ContactBoundaryProps): ReactNode {
  const { children, fallback, loading = null, onError, suspense = "always" } = props;
  const Waiting = suspense === "always" ? Suspense : BrowserSuspense;
  return (
    <ErrorBoundary fallback={null} onError={onError}>
      <Waiting fallback={loading}>
        <ErrorBoundary fallback={fallback} onError={onError}>
          {children}
        </ErrorBoundary>
      </Waiting>
    </ErrorBoundary>
  );
}

/** A Suspense boundary for content that is first rendered in the browser; none for server HTML and its hydration. */
function BrowserSuspense({ children, fallback }: { children: ReactNode; fallback: ReactNode }): ReactNode {
  // It never changes while mounted: another tree would reset the children and lose typed text.
  const isHydrating = useIsHydrating();
  return isHydrating ? children : <Suspense fallback={fallback}>{children}</Suspense>;
}

class ErrorBoundary extends Component<Omit<ContactBoundaryProps, "loading" | "suspense">, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo): void {
    this.props.onError?.(error, info);
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    const { fallback } = this.props;
    return typeof fallback === "function" ? fallback(() => this.setState({ failed: false })) : fallback;
  }
}

/** Props of {@link ContactBoundary}. */
export interface ContactBoundaryProps {
  children?: ReactNode;
  /** Shown after a failure. A function receives `retry`. @default nothing */
  fallback?: ReactNode | ((retry: () => void) => ReactNode);
  /** Shown while the children wait for code or data, and in server HTML if they fail there. @default nothing */
  loading?: ReactNode;
  /**
   * `"browser"` leaves the Suspense boundary out of server HTML. React 19.2 and later streams the content of a boundary hidden and
   * shows it by a script (facebook/react#33027), so it could not be read without JavaScript. Without the boundary, the page has to
   * handle children that throw or wait on the server. @default "always"
   */
  suspense?: "always" | "browser";
  /** Called with the thrown value. */
  onError?: (error: unknown, info: ErrorInfo) => void;
}
