/** What holds whatever the user chooses. */
export function PrivacyLines() {
  return (
    <div class="promise">
      <p>
        <b>Nothing leaves this machine</b> No server, no account, no telemetry.
      </p>
      <p>
        <b>The page stays as it is</b> Marks lie over the text and clear with one switch.
      </p>
      <p>
        <b>Private windows keep nothing</b> Pages are read there and never stored.
      </p>
    </div>
  );
}
