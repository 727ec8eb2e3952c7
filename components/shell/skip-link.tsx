/** The first stop of the keyboard on every page: straight to what the page is about. */
export function SkipLink() {
  return (
    <a
      href="#main"
      className="fixed top-2 left-2 z-50 -translate-y-24 rounded-full bg-primary px-5 py-3 text-sm font-semibold text-on-primary focus-visible:translate-y-0 focus-visible:rounded-full"
    >
      Skip to the page
    </a>
  );
}
