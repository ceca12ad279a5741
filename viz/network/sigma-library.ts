/** All that the page takes from Sigma. */
export { default as Sigma } from "sigma";
export { NodeCircleProgram, NodePointProgram } from "sigma/rendering";
