/** The product's name with its icon, which every build has at its root (public/icon.svg). */
export function Brand() {
  return (
    <div class="brand">
      <img src="/icon.svg" width="24" height="24" alt="" />
      On the Record
    </div>
  );
}
