import type {ReactiveControllerHost} from 'lit';

/**
 * Opens what is closed while the page is printed, and closes it again: no style can in a browser without
 * `::details-content`.
 *
 * @param root - What is drawn now.
 */
export function openOnPaper(host: ReactiveControllerHost, root: () => ParentNode): void {
  const open = () => {
    for (const part of root().querySelectorAll<HTMLDetailsElement>('.fold:not([open])')) {
      part.open = true;
      addEventListener('afterprint', () => (part.open = false), {once: true});
    }
  };
  host.addController({
    hostConnected: () => addEventListener('beforeprint', open),
    hostDisconnected: () => removeEventListener('beforeprint', open),
  });
}
