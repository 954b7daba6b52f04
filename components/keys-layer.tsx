import { useEffect, useRef, useState } from 'preact/hooks';
import type { KeyList as KeyListType } from './key-list.tsx';
import { IconButton } from './icon-button.tsx';
import { CLOSE } from './icons.tsx';

/** Every key, over the lists; the list itself comes only when it is asked for. */
export function KeysLayer({ onClose }: { readonly onClose: () => void }) {
  const [KeyList, setKeyList] = useState<typeof KeyListType>();
  const layer = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    void (async () => {
      const loaded = await import('./key-list.tsx');
      setKeyList(() => loaded.KeyList);
    })();
    layer.current?.focus();
    return () => before instanceof HTMLElement && before.focus();
  }, []);
  return (
    <dialog open class="keys-layer" aria-label="Keys" tabIndex={-1} ref={layer}>
      <header>
        <h2>Keys</h2>
        <IconButton icon={CLOSE} name="Close" keyName="Escape" onClick={onClose} />
      </header>
      {KeyList && <KeyList />}
    </dialog>
  );
}
