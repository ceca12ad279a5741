/** Where the text about each method of finding communities stands, and where the method was published. */
export const communityMethods = {
  louvain: ["communities", "doi:10.1088/1742-5468/2008/10/P10008"],
  leiden: ["communitiesByLeiden", "doi:10.1038/s41598-019-41695-z"],
  labels: ["communitiesByLabels", "doi:10.1103/PhysRevE.76.036106"],
} as const;

export const communitySources = {
  modularity: "doi:10.1103/PhysRevE.69.026113",
  coAssignment: "doi:10.1038/srep00336",
  traits: "doi:10.1093/bioinformatics/btl633",
  agreement: "Vinh, Epps & Bailey 2010, J. Mach. Learn. Res. 11, 2837-2854",
  profile: "doi:10.1088/1367-2630/10/5/053039",
  overTime: "doi:10.1109/ASONAM.2010.17",
};
