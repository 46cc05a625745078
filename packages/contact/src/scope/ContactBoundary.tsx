"use client";
import { useIsHydrating } from "@handrail/ui/base";
import { Component, type ErrorInfo, type ReactNode, Suspense } from "react";

/**
 * Contains what a consumer supplies: while it waits or after it fails, `fallback` stands in, and what is outside, such as the
 * rail, stays. Error boundaries do not run on the server: there the Suspense boundary gives way to `loading`, and the browser
 * tries again. A `fallback` that fails itself gives way to nothing.
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

/** Suspense for what the browser renders by itself; none in server HTML and where that is hydrated. */
function BrowserSuspense({ children, fallback }: { children: ReactNode; fallback: ReactNode }): ReactNode {
  // The same for as long as it is mounted, since another tree would throw away what was typed.
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
  /** Stands in after a failure; as a function it is given `retry`. @default nothing */
  fallback?: ReactNode | ((retry: () => void) => ReactNode);
  /** Stands in while the children wait for code or data, and in the server's HTML after they failed there. @default nothing */
  loading?: ReactNode;
  /**
   * `"browser"` leaves the Suspense boundary out of server HTML. React 19.2 and later streams what is inside one hidden, and a
   * script shows it (facebook/react#33027), so nobody could read it without JavaScript. What throws or waits on the server is then
   * the page's to handle. @default "always"
   */
  suspense?: "always" | "browser";
  /** Called with what was thrown. */
  onError?: (error: unknown, info: ErrorInfo) => void;
}
