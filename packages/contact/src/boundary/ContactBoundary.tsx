"use client";
import { Component, type ErrorInfo, type ReactNode, Suspense } from "react";

/**
 * Holds what a consumer supplies: while it waits or after it fails, `fallback` stands in and whatever lies outside, such
 * as the rail, stays. On the server, where error boundaries do not run, the Suspense boundary gives way to its fallback
 * and the browser tries again. A `fallback` that fails itself gives way to nothing.
 */
export function ContactBoundary({ children, fallback, loading = null, onError }: ContactBoundaryProps): ReactNode {
  return (
    <ErrorBoundary fallback={null} onError={onError}>
      <Suspense fallback={loading}>
        <ErrorBoundary fallback={fallback} onError={onError}>
          {children}
        </ErrorBoundary>
      </Suspense>
    </ErrorBoundary>
  );
}

class ErrorBoundary extends Component<Omit<ContactBoundaryProps, "loading">, { failed: boolean }> {
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
  /** Called with what was thrown. */
  onError?: (error: unknown, info: ErrorInfo) => void;
}
