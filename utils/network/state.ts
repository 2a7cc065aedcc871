/** Whether anything may be asked now. Chrome tells that data are to be saved, Firefox does not. */
export function networkState(): 'there' | 'offline' | 'save-data' {
  if (!navigator.onLine) return 'offline';
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  return connection?.saveData ? 'save-data' : 'there';
}
