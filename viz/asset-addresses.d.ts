/** Vite: the address at which the built page serves the file. */
declare module "*.json?url" {
  const address: string;
  export default address;
}
