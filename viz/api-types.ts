// Made by `npm run api-types` from the OpenAPI document; do not edit.

export interface paths {
    "/api/v1/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the server and its store are well
         * @description Needs the role viewer.
         */
        get: operations["health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/caller": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who asks, and what that role may do
         * @description Needs the role viewer.
         */
        get: operations["getCaller"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/datasets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All datasets, each with its current version
         * @description Needs the role viewer.
         */
        get: operations["listDatasets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/datasets/{dataset}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One dataset: counts, years, layers, groupings, versions kept, how it was loaded
         * @description Needs the role viewer.
         */
        get: operations["getDataset"];
        put?: never;
        post?: never;
        /**
         * Removes a dataset with all its versions
         * @description Needs the role admin. Changes what is stored: refused by a server that only reads.
         */
        delete: operations["removeDataset"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/datasets/{dataset}/groupings/{grouping}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The groups of one grouping, with how many organisations each has
         * @description Needs the role viewer.
         */
        get: operations["getGrouping"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mappings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The built-in mappings of columns to facts
         * @description Needs the role viewer.
         */
        get: operations["listMappings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The first rows of a file, and what a mapping makes of each; nothing is loaded
         * @description Needs the role admin.
         */
        post: operations["previewImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/datasets/{dataset}/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Loads a file into a dataset, which it makes where there is none; the job's result is the load report
         * @description Needs the role admin. Changes what is stored: refused by a server that only reads.
         */
        post: operations["startImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/datasets/{dataset}/generate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Generates a programme that comes to the booklet's published totals; the job's result is the load report
         * @description Needs the role admin. Changes what is stored: refused by a server that only reads.
         */
        post: operations["generateDataset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/datasets/{dataset}/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The directory: search in names, aliases and ids, in Korean and English
         * @description Needs the role viewer.
         */
        get: operations["listOrganisations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/datasets/{dataset}/organisations/{organisation}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One organisation: its record, activities, and neighbours under the network parameters
         * @description Needs the role viewer.
         */
        get: operations["getOrganisation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/datasets/{dataset}/activities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Activities: by kind, words, organisation, place, programme, time
         * @description Needs the role viewer.
         */
        get: operations["listActivities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/datasets/{dataset}/activities/{activity}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One activity: its participants, its parts over time, whom it shares them with, plan and result
         * @description Needs the role viewer.
         */
        get: operations["getActivity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/datasets/{dataset}/zones": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The pan-regional zones, each with its specialities and what it holds
         * @description Needs the role viewer.
         */
        get: operations["listZones"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/datasets/{dataset}/complexes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The industrial complexes, with their standing in a chosen year
         * @description Needs the role viewer.
         */
        get: operations["listComplexes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/datasets/{dataset}/complexes/{complex}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One complex: its record, organisations and activities over time, and its partners under the network parameters
         * @description Needs the role viewer.
         */
        get: operations["getComplex"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/datasets/{dataset}/complex-network": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Complexes with their places, the ties between them, and the lines from hubs that were planned
         * @description Needs the role viewer.
         */
        get: operations["getComplexNetwork"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/datasets/{dataset}/experts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The persons in the expert pools: field, employer, whether they can be asked
         * @description Needs the role broker.
         */
        get: operations["listExperts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/datasets/{dataset}/experts/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many persons the expert pools have: by pool, employer and field, none of them named
         * @description Needs the role viewer.
         */
        get: operations["countExperts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/datasets/{dataset}/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Difficulties of companies: calls of the journal, and cases of support among the facts
         * @description Needs the role broker.
         */
        get: operations["listCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/datasets/{dataset}/cases/unmet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many needs were not met, by complex, zone, field or route
         * @description Needs the role broker.
         */
        get: operations["getUnmetNeeds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/datasets/{dataset}/cases/{case}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One case, with what was written down about it
         * @description Needs the role broker.
         */
        get: operations["getCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/datasets/{dataset}/observations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Figures that are no ties: published tables, plans and results, survey answers
         * @description Needs the role viewer.
         */
        get: operations["listObservations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/datasets/{dataset}/schemes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Support schemes, routes of solving a difficulty, evaluation schemes, with their parts
         * @description Needs the role viewer.
         */
        get: operations["listSchemes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/datasets/{dataset}/score-cards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Loaded scores under an evaluation scheme: each part, and the weighted total where every part was scored
         * @description Needs the role viewer.
         */
        get: operations["listScoreCards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/datasets/{dataset}/contradictions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where the source disagrees with itself: every reading, the one used, and why
         * @description Needs the role viewer.
         */
        get: operations["listContradictions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/datasets/{dataset}/published": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Published tables cell by cell, beside the same figures counted from the facts
         * @description Needs the role viewer.
         */
        get: operations["getPublished"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/datasets/{dataset}/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Organisations, activities, complexes, zones and schemes by what they are called or described with
         * @description Needs the role viewer.
         */
        get: operations["searchAll"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/datasets/{dataset}/partners/experts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Persons of the expert pools who meet a need: what they know, past cases and load, conflicts of interest, calls of the journal included
         * @description Needs the role broker.
         */
        get: operations["listPartnerExperts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/datasets/{dataset}/partners/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Cases of support and success cases that were about the like of a need, and who helped in them; to brokers also calls
         * @description Needs the role viewer.
         */
        get: operations["listPartnerCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/datasets/{dataset}/ties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The derived network, all ties or those that are more than chance, for Gephi, Pajek, UCINET, Excel, R and Python
         * @description Needs the role viewer.
         */
        get: operations["getTies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/datasets/{dataset}/panels/{panel}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Units by years for regressions: measures of each year's network with observations beside; or tied pairs
         * @description Needs the role viewer.
         */
        get: operations["getPanel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/datasets/{dataset}/picture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What to draw: nodes with positions, and ties; above `limit` ties the most readable ones
         * @description Needs the role viewer.
         */
        get: operations["getPicture"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/datasets/{dataset}/measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The catalogue of measures: definition, unit, range, source, parameters
         * @description Needs the role viewer.
         */
        get: operations["listMeasures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/datasets/{dataset}/measures/{measure}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One measure's values
         * @description Needs the role viewer.
         */
        get: operations["getMeasure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/datasets/{dataset}/measures/{measure}/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One measure's values taken together by zone, complex, country or another grouping: sum, mean, median
         * @description Needs the role viewer.
         */
        get: operations["getMeasureByGroup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/datasets/{dataset}/measures/{measure}/groups/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One measure's groups compared: intervals of means and medians, and a permutation test of their difference
         * @description Needs the role viewer.
         */
        get: operations["getGroupComparison"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/datasets/{dataset}/measures/{measure}/by-year": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One measure's values in the network of each year, with the counts behind each
         * @description Needs the role viewer.
         */
        get: operations["getMeasureByYear"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/datasets/{dataset}/measures/{measure}/change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Two periods compared: who rose, who came and went, which ties are new, lost or kept
         * @description Needs the role viewer.
         */
        get: operations["getMeasureChange"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/datasets/{dataset}/measures/{measure}/against/{other}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Two measures against each other: both values of each organisation, Pearson's and Spearman's correlation
         * @description Needs the role viewer.
         */
        get: operations["getCorrelation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/datasets/{dataset}/measures/{measure}/sensitivity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How a measure's ranking changes with the weighting, the layers, a size cap and a half-life
         * @description Needs the role viewer.
         */
        get: operations["getSensitivity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/datasets/{dataset}/relations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Relations between networks: QAP correlation and regression of one matrix of pairs on others
         * @description Needs the role viewer.
         */
        get: operations["getRelations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/datasets/{dataset}/scores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The runs whose values were written into the store, kept as long as the version
         * @description Needs the role viewer.
         */
        get: operations["listScores"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/datasets/{dataset}/scores/{measure}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Writes a measure's values into the store, where Cypher and Bloom find them as SCORED
         * @description Needs the role headquarters. Changes what is stored: refused by a server that only reads.
         */
        post: operations["writeScores"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/datasets/{dataset}/communities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Groups that are tied more among themselves: by Louvain, Leiden or labels, seeded, best of several runs
         * @description Needs the role viewer.
         */
        get: operations["getCommunities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/datasets/{dataset}/communities/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What communities are like as the resolution rises
         * @description Needs the role viewer.
         */
        get: operations["getCommunitiesProfile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/datasets/{dataset}/communities/over-time": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Communities followed from period to period: born, grown, split, merged, gone
         * @description Needs the role viewer.
         */
        get: operations["getCommunitiesOverTime"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/datasets/{dataset}/blocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Blocks of organisations in like positions, tied to the same others: by CONCOR, with densities and image
         * @description Needs the role viewer.
         */
        get: operations["getBlocks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/datasets/{dataset}/cliques": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The maximal cliques, the largest first: organisations that are all tied to each other, with the weight inside
         * @description Needs the role viewer.
         */
        get: operations["getCliques"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/datasets/{dataset}/mixing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Group × group matrix: weight, ties, organisations, density, lift, on request each cell against random networks
         * @description Needs the role viewer.
         */
        get: operations["getMixing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/datasets/{dataset}/mixing/cell": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The activities and organisations behind a cell of the mixing matrix
         * @description Needs the role viewer.
         */
        get: operations["getMixingCell"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/datasets/{dataset}/integration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Integration at a glance: every index with its error, the tiers, E–I by group, on request against chance
         * @description Needs the role viewer.
         */
        get: operations["getIntegration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/datasets/{dataset}/series/{index}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One index of integration year by year: all and a fixed panel, with what entry, exit and change within made of it
         * @description Needs the role viewer.
         */
        get: operations["getSeries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/datasets/{dataset}/composite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An index of integration for each complex or zone under weights of your own, and how ranks depend on them
         * @description Needs the role viewer.
         */
        get: operations["getComposite"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/datasets/{dataset}/scenario": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What if: every index of integration before and after changes; nothing is written
         * @description Needs the role viewer.
         */
        get: operations["getScenario"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/datasets/{dataset}/scenario/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The additions that move an index of integration most, under constraints
         * @description Needs the role viewer.
         */
        get: operations["getProposals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/datasets/{dataset}/robustness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Robustness: the giant component as organisations leave, by rank or by chance
         * @description Needs the role viewer.
         */
        get: operations["getRobustness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/datasets/{dataset}/consortia/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The best few teams for a need, with what each consists of and which support schemes it meets; nothing is written
         * @description Needs the role viewer.
         */
        post: operations["proposeConsortia"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/datasets/{dataset}/consortia/evaluate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * One team for a need, with the numbers that it has as a proposal, and who could take each member's place; nothing is written
         * @description Needs the role viewer.
         */
        post: operations["evaluateConsortium"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/datasets/{dataset}/consortia/brief": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * One page about a team, as a text document or printed; nothing is kept
         * @description Needs the role broker.
         */
        post: operations["writeBrief"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/datasets/{dataset}/hub-spoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Connected complexes and their hubs: what ties them, when last, and which ties have ended; the worst first
         * @description Needs the role viewer.
         */
        get: operations["getHubSpoke"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/datasets/{dataset}/gravity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ties between groups explained by size, distance, zone and speciality, with the pairs that have less or more
         * @description Needs the role viewer.
         */
        get: operations["getGravity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/datasets/{dataset}/partners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Candidates for a partner of an organisation, or of a newcomer, for a need in words, with reasons and how often such lists were right
         * @description Needs the role viewer.
         */
        get: operations["getCandidates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/datasets/{dataset}/partners/backtest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How well partners would have been foretold: models of earlier years tried on later ones
         * @description Needs the role viewer.
         */
        get: operations["getBackTest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/datasets/{dataset}/structure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The network as a whole: density, parts, transitivity, distances, assortativity, centralisation
         * @description Needs the role viewer.
         */
        get: operations["getStructure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/datasets/{dataset}/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The catalogue of figures of the network as a whole: definition, unit, range, source, parameters
         * @description Needs the role viewer.
         */
        get: operations["listFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/datasets/{dataset}/figures/{figure}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One figure of the network as a whole, on request against random networks
         * @description Needs the role viewer.
         */
        get: operations["getFigure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/datasets/{dataset}/degree-distribution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How numbers of partners are spread, and whether their tail is a power law
         * @description Needs the role viewer.
         */
        get: operations["getDegreeDistribution"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/datasets/{dataset}/figures-together": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Several figures of the network as a whole, on request against the same random networks; small-world coefficient
         * @description Needs the role viewer.
         */
        get: operations["getFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/datasets/{dataset}/composition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The triple helix by year: activities by who works in them, and the information that the spheres share
         * @description Needs the role viewer.
         */
        get: operations["getComposition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/datasets/{dataset}/targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The targets of the journal, each with its figure year by year, and whether it is on track
         * @description Needs the role viewer.
         */
        get: operations["getTargets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/datasets/{dataset}/alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What wants looking at: targets that are behind, connected complexes gone dormant, zones below their trend
         * @description Needs the role viewer.
         */
        get: operations["getAlerts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/datasets/{dataset}/introductions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who can introduce one organisation to another: the shortest paths, each step with the activity at which they met
         * @description Needs the role viewer.
         */
        get: operations["getIntroductions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/datasets/{dataset}/introductions/recorded": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The introductions of the journal as they stand, and who introduces how often
         * @description Needs the role broker.
         */
        get: operations["getRecordedIntroductions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/datasets/{dataset}/conversion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What came of events and SIGs: pairs that met there and later joined a consortium, beside pairs that did not meet; pairs that met often and never joined
         * @description Needs the role viewer.
         */
        get: operations["getConversion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/datasets/{dataset}/journal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What people added by hand, with who and when, and what was undone
         * @description Needs the role viewer.
         */
        get: operations["getJournal"];
        put?: never;
        /**
         * Adds an entry: an introduction, a case or a note on one, or the changes of a what-if, by a broker; a target, by the headquarters
         * @description Needs the role broker. Changes what is stored: refused by a server that only reads.
         */
        post: operations["addToJournal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/datasets/{dataset}/journal/{entry}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes an entry back, by a later one: what was added and who undid it stay readable
         * @description Needs the role broker. Changes what is stored: refused by a server that only reads.
         */
        post: operations["undoEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/datasets/{dataset}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The yearly report on integration: a year beside the one before, as a document, a workbook or a printed page
         * @description Needs the role headquarters.
         */
        get: operations["getReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Jobs that wait or run
         * @description Needs the role viewer.
         */
        get: operations["listJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{job}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far a job is, and what became of it
         * @description Needs the role viewer.
         */
        get: operations["getJob"];
        put?: never;
        post?: never;
        /**
         * Cancels a job; an import needs the role that started it
         * @description Needs the role viewer.
         */
        delete: operations["cancelJob"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{job}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The job as server-sent events (`event: job`, the job as data), from now to its end
         * @description Needs the role viewer.
         */
        get: operations["jobEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The OpenAPI document of the API
         * @description Needs the role viewer.
         */
        get: operations["openapi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        PreviewBody: {
            /**
             * Format: binary
             * @description CSV, TSV, .gz of either, or XLSX.
             */
            file: string;
            /** @description Name of a built-in mapping, or a mapping as JSON. Default: recognised from the columns. */
            mapping?: string;
            /**
             * @description How many rows.
             * @default 20
             */
            rows: number;
        };
        ImportBody: {
            /**
             * Format: binary
             * @description CSV, TSV, .gz of either, or XLSX.
             */
            file: string;
            /** @description Name of a built-in mapping, or a mapping as JSON. Default: recognised from the columns. */
            mapping?: string;
            /**
             * @description Takes out this source's earlier facts first.
             * @enum {string}
             */
            replace?: "true" | "false";
            /**
             * @description Refuses the whole load on the first bad row.
             * @enum {string}
             */
            strict?: "true" | "false";
            title?: string;
            yearStart?: number;
        };
        ConsortiumNeed: {
            /** @description The need in free words, for those who read the answer or the brief. */
            need?: string;
            /** @description Which members, 2 to 10 in all. */
            requires: {
                /** @description Any of these: of two kinds, either will do. */
                kinds: ("company" | "university" | "institute" | "government" | "support" | "agency" | "association" | "other")[];
                count: number;
            }[];
            /**
             * @description Capabilities that the team is to have between its members, in Korean or English: covered by whom more than half of the words are said of.
             * @default []
             */
            terms: string[];
            /** @description Who is to lead, or of which kind. */
            lead?: {
                organisation: string;
            } | {
                /** @enum {string} */
                kind: "company" | "university" | "institute" | "government" | "support" | "agency" | "association" | "other";
            };
            /**
             * @description Who is to be a member.
             * @default []
             */
            include: string[];
            /**
             * @description Who is not.
             * @default []
             */
            exclude: string[];
            /**
             * @description Who may be a member beside those who are to be one.
             * @default {}
             */
            among: {
                zones?: string[];
                complexes?: string[];
                countries?: string[];
                sizes?: ("micro" | "small" | "medium" | "large")[];
            };
            /**
             * @description How much each criterion counts; only how they compare matters.
             * @default {
             *       "coverage": 40,
             *       "trust": 20,
             *       "novelty": 10,
             *       "zones": 15,
             *       "integration": 15
             *     }
             */
            weights: {
                /** @default 40 */
                coverage: number;
                /** @default 20 */
                trust: number;
                /** @default 10 */
                novelty: number;
                /** @default 15 */
                zones: number;
                /** @default 15 */
                integration: number;
            };
            /** @description What the team asks a support scheme for. */
            money?: {
                amount: number;
                currency: string;
            };
            /** @description When it asks: the first day counts. Default: the dataset's reference date. */
            date?: string;
            /**
             * @description How many, at most.
             * @default 3
             */
            teams: number;
            /**
             * @description Members in which each differs from every one before it, at least; no more than can be chosen.
             * @default 2
             */
            differ: number;
        };
        ConsortiumTeam: {
            /** @description The need in free words, for those who read the answer or the brief. */
            need?: string;
            /** @description Which members, 2 to 10 in all. */
            requires: {
                /** @description Any of these: of two kinds, either will do. */
                kinds: ("company" | "university" | "institute" | "government" | "support" | "agency" | "association" | "other")[];
                count: number;
            }[];
            /**
             * @description Capabilities that the team is to have between its members, in Korean or English: covered by whom more than half of the words are said of.
             * @default []
             */
            terms: string[];
            /** @description Who is to lead, or of which kind. */
            lead?: {
                organisation: string;
            } | {
                /** @enum {string} */
                kind: "company" | "university" | "institute" | "government" | "support" | "agency" | "association" | "other";
            };
            /**
             * @description Who is to be a member.
             * @default []
             */
            include: string[];
            /**
             * @description Who is not.
             * @default []
             */
            exclude: string[];
            /**
             * @description Who may be a member beside those who are to be one.
             * @default {}
             */
            among: {
                zones?: string[];
                complexes?: string[];
                countries?: string[];
                sizes?: ("micro" | "small" | "medium" | "large")[];
            };
            /**
             * @description How much each criterion counts; only how they compare matters.
             * @default {
             *       "coverage": 40,
             *       "trust": 20,
             *       "novelty": 10,
             *       "zones": 15,
             *       "integration": 15
             *     }
             */
            weights: {
                /** @default 40 */
                coverage: number;
                /** @default 20 */
                trust: number;
                /** @default 10 */
                novelty: number;
                /** @default 15 */
                zones: number;
                /** @default 15 */
                integration: number;
            };
            /** @description What the team asks a support scheme for. */
            money?: {
                amount: number;
                currency: string;
            };
            /** @description When it asks: the first day counts. Default: the dataset's reference date. */
            date?: string;
            /** @description The members, in any order. */
            team: string[];
        };
        NewJournalEntry: {
            /** @constant */
            kind: "target";
            /** @description An id of the sender's own: sent again after a lost answer, the entry is added once. Without it, a new one. */
            id?: string;
            body: {
                /** @description An index of integration (integration, tier-4, inclusion-ownHub …) or any figure of the catalogue. */
                index: string;
                /**
                 * @description The figure's own parameters, as they stand in a query: across, placing, at, weighted …
                 * @default {}
                 */
                parameters: {
                    [key: string]: string;
                };
                /**
                 * @description As in a query.
                 * @default collaboration
                 */
                layers: string;
                /** @description The year by whose end the goal is to be met. */
                year: number;
                value: number;
                /** @enum {string} */
                direction: "at-least" | "at-most";
                /** @description The year from whose value the straight line to the goal is drawn. Without it the newest complete one. */
                baseYear?: number;
                note?: string;
            };
        } | {
            /** @constant */
            kind: "introduction";
            /** @description An id of the sender's own: sent again after a lost answer, the entry is added once. Without it, a new one. */
            id?: string;
            body: {
                /** @description Who is introduced: an organisation. */
                from: string;
                /** @description To whom: another one. */
                to: string;
                /**
                 * @description Organisations that introduce, from the one next to `from` to the one next to `to`.
                 * @default []
                 */
                via: string[];
                /**
                 * @description planned: agreed on; made: they met; led: it led to `activity`. Only what is made or led can tie.
                 * @enum {string}
                 */
                state: "planned" | "made" | "led";
                /** @description The day for which it is planned, or on which they met: without it the day on which it is written down, where they met. */
                on?: string;
                /** @description With state led: the activity to which it led, in which both take part. */
                activity?: string;
                /** @description The entry of the journal that this one carries on: planned → made → led. It then counts instead of that. */
                follows?: string;
                note?: string;
            };
        } | {
            /** @constant */
            kind: "scenario";
            /** @description An id of the sender's own: sent again after a lost answer, the entry is added once. Without it, a new one. */
            id?: string;
            body: {
                /** @description What it is called. */
                name: string;
                /** @description What would be otherwise, parted by “;”: consortium:a,b,c adds one of these organisations, sig:a,b:2009 with its date, relation:a,b::3 a tie with the strength that it states; join:a:activity, remove:a. The first member leads. In ids % , : ; are written %25 %2C %3A %3B. */
                changes: string;
                /** @description The dataset's version that they were tried on. Without it the newest. */
                version?: number;
            };
        } | {
            /** @constant */
            kind: "case";
            /** @description An id of the sender's own: sent again after a lost answer, the entry is added once. Without it, a new one. */
            id?: string;
            body: {
                /** @description Whose case it is: an organisation of the dataset. Else `newcomer`. */
                company?: string;
                newcomer?: {
                    /** @enum {string} */
                    kind: "company" | "university" | "institute" | "government" | "support" | "agency" | "association" | "other";
                    /** @description Where it is: a complex of the dataset. */
                    complex: string;
                    /** @description What it makes or does, in its own words. */
                    makes: string;
                };
                /** @description The difficulty in free words, Korean or English. */
                need: string;
                /** @enum {string} */
                field: "r-and-d" | "management" | "marketing" | "personnel" | "other";
                /** @enum {string} */
                route?: "agency" | "network" | "policy-programme" | "coordinator" | "team";
                /** @description When they called. Without it, the day on which it is written down. */
                on?: string;
            };
        } | {
            /** @constant */
            kind: "case-note";
            /** @description An id of the sender's own: sent again after a lost answer, the entry is added once. Without it, a new one. */
            id?: string;
            body: {
                /** @description The entry of the journal that opened it. */
                case: string;
                /** @description When it was so. Without it, the day on which it is written down. */
                on?: string;
                /** @enum {string} */
                state?: "open" | "project" | "evaluated" | "done" | "continued" | "unmatched";
                /** @enum {string} */
                route?: "agency" | "network" | "policy-programme" | "coordinator" | "team";
                /** @description Who helps: organisations. Instead of those before; an empty list: none any more. */
                partners?: string[];
                /** @description Who helps: persons of the expert pools. Instead of those before; an empty list: none any more. */
                experts?: string[];
                outcome?: {
                    /** @description After how many years. */
                    years: 1 | 3;
                    words: string;
                };
                text?: string;
            };
        };
        Health: {
            /**
             * @description degraded: the store does not answer; what is loaded is served.
             * @enum {string}
             */
            status: "ok" | "degraded";
            store: {
                /** @enum {string} */
                kind: "embedded" | "neo4j";
                reachable: boolean;
            };
            /** @description Of Tieline. */
            version: string;
        };
        Problem: {
            /** @description `urn:tieline:problem:` and the code. */
            type: string;
            title: string;
            status: number;
            /**
             * @description Stable; does not change with the language.
             * @enum {string}
             */
            code: "request_malformed" | "request_too_long" | "parameter_unknown" | "parameter_invalid" | "body_invalid" | "entry_unknown" | "entry_taken" | "entry_undone" | "entry_needed" | "body_too_large" | "media_type_unsupported" | "not_acceptable" | "method_not_allowed" | "route_unknown" | "host_refused" | "origin_refused" | "token_required" | "role_insufficient" | "read_only" | "rate_exceeded" | "internal" | "dataset_unknown" | "version_unknown" | "version_gone" | "organisation_unknown" | "complex_unknown" | "case_unknown" | "expert_unknown" | "activity_unknown" | "measure_unknown" | "indicator_unknown" | "figure_unknown" | "attribute_unknown" | "grouping_unknown" | "filter_unknown" | "lengths_not_sampled" | "group_unknown" | "job_unknown" | "job_cancelled" | "job_queue_full" | "network_too_large" | "window_too_long" | "null_star" | "null_needs_groups" | "cell_unknown" | "order_without_zones" | "grouping_too_fine" | "matrix_too_large" | "panel_too_large" | "partners_undated" | "selection_empty" | "relations_undetermined" | "distances_too_many" | "gravity_undetermined" | "gravity_untied" | "gravity_diverged" | "browser_missing" | "report_page_missing" | "scenario_member_twice" | "scenario_removed_takes_part" | "scenario_idle" | "scenario_index_unmoved" | "scenario_index_undefined" | "need_empty" | "need_unmatched" | "team_impossible" | "team_lead_unneeded" | "team_member_unneeded" | "team_member_excluded" | "team_weights_idle" | "store_unreachable" | "store_refused_login" | "store_too_new" | "store_corrupt" | "load_in_progress" | "periods_too_many" | "file_missing" | "file_is_folder" | "file_empty" | "file_kind_unknown" | "file_kind_mismatch" | "file_encoding_unknown" | "file_encoding_ambiguous" | "encoding_unknown" | "file_corrupt" | "workbook_too_large" | "sheet_unknown" | "line_too_long" | "quote_unclosed" | "column_missing" | "column_ambiguous" | "mapping_unknown" | "mapping_invalid" | "mapping_not_recognised" | "load_refused" | "totals_unmeetable" | "row_width" | "value_missing" | "value_invalid" | "value_unmapped" | "date_unparsable" | "dates_reversed" | "participants_uneven" | "reference_unknown";
            /** @description What is wrong, with the value, and what to do. */
            detail: string;
            /** @description For parameters and bodies: what is wrong with each. */
            errors?: {
                path: string;
                message: string;
            }[];
        };
        Caller: {
            /** @description As the access file calls whoever asks; loopback where there is none. */
            name: string;
            /** @enum {string} */
            role: "viewer" | "broker" | "headquarters" | "admin";
            /** @description All roles whose requests are answered: its own and those below. */
            actsAs: ("viewer" | "broker" | "headquarters" | "admin")[];
            /** @description Whether the server refuses whatever would change what is stored, whoever asks. */
            readOnly: boolean;
        };
        Datasets: {
            datasets: components["schemas"]["Dataset"][];
        };
        Dataset: {
            id: string;
            title: string;
            titles?: {
                ko?: string;
                en?: string;
            };
            version: number;
            /** Format: date-time */
            loadedAt: string;
            /** @description Month in which its years begin. */
            yearStart: number;
            referenceDate?: string;
            /** @description How its synthetic part was made: seed, scale and every assumption with its value. */
            generated?: components["schemas"]["Generation"];
            counts: components["schemas"]["FactCounts"];
            /** @description Years in which its activities begin and end; absent where none is dated. */
            years?: {
                first: number;
                last: number;
            };
            /** @description Kinds of activity present. */
            layers: components["schemas"]["LayerSummary"][];
            /** @description What can group organisations. */
            groupings: components["schemas"]["GroupingSummary"][];
            /** @description Versions kept, newest first. */
            versions: {
                version: number;
                /** Format: date-time */
                loadedAt: string;
            }[];
            /** @description How this version was made: what its load did. */
            report: components["schemas"]["LoadReport"];
        };
        Generation: {
            seed: number;
            scale: number;
            assumptions: {
                [key: string]: number;
            };
        };
        FactCounts: {
            zones: {
                documented: number;
                synthetic: number;
            };
            complexes: {
                documented: number;
                synthetic: number;
            };
            organisations: {
                documented: number;
                synthetic: number;
            };
            experts: {
                documented: number;
                synthetic: number;
            };
            activities: {
                documented: number;
                synthetic: number;
            };
            participations: {
                documented: number;
                synthetic: number;
            };
            observations: {
                documented: number;
                synthetic: number;
            };
            schemes?: {
                documented: number;
                synthetic: number;
            };
            contradictions?: {
                documented: number;
                synthetic: number;
            };
        };
        LayerSummary: {
            /** @enum {string} */
            kind: "consortium" | "support-case" | "mou" | "relation" | "sig" | "community" | "event" | "introduction" | "mini-cluster" | "alliance" | "committee" | "expert-pool" | "success-case" | "plan";
            /** @enum {string} */
            set: "collaboration" | "contact" | "membership" | "told";
            activities: number;
        };
        GroupingSummary: {
            id: string;
            title: string;
            /** @description Distinct values. */
            groups: number;
            /** @description Organisations that have a value. */
            organisations: number;
        };
        LoadReport: {
            dataset: string;
            sources: string[];
            encodings?: {
                [key: string]: string;
            };
            mapping: string;
            /** @enum {string} */
            outcome: "loaded" | "unchanged" | "refused";
            rows: {
                read: number;
                accepted: number;
                refused: number;
            };
            refusals: {
                code: string;
                first: string;
                count: number;
                values: {
                    [key: string]: string | number;
                };
            }[];
            organisations: number;
            activities: number;
            participations: number;
            duplicatesMerged: number;
            conflictsSettled: number;
            orphaned?: number;
            changes: {
                added: number;
                changed: number;
                removed: number;
                unchanged: number;
            };
            seconds: number;
            version?: number;
        };
        Grouping: {
            dataset: components["schemas"]["DatasetReference"];
            grouping: string;
            /** @description In the order of their ids. */
            groups: components["schemas"]["Group"][];
            /** @description Organisations that have no value. */
            without: number;
        };
        DatasetReference: {
            id: string;
            version: number;
            /** @description Version of the journal that was read with it; where it was read. */
            journal?: number;
        };
        Group: {
            id: string;
            title: string;
            organisations: number;
        };
        Mappings: {
            mappings: components["schemas"]["Mapping"][];
        };
        Mapping: {
            name: string;
            definition: {
                [key: string]: unknown;
            };
        };
        Preview: {
            /** @description Absent for a workbook. */
            encoding?: string;
            delimiter?: string;
            /** @description The mapping used; absent when none was named and none was recognised. */
            mapping?: string;
            columns: string[];
            rows: components["schemas"]["PreviewRow"][];
        };
        PreviewRow: {
            line: number;
            cells: string[];
            /** @description The records that the row speaks of, each with its `type`; absent where it is refused or nothing is mapped. */
            facts?: {
                [key: string]: unknown;
            }[];
            /** @description Why a load would refuse the row. */
            refusal?: {
                code: string;
                column: number;
                detail: string;
            };
        };
        Job: {
            id: string;
            /** @description What it does: an analysis, `import` or `generate`. */
            kind: string;
            dataset?: string;
            /** @enum {string} */
            state: "queued" | "running" | "done" | "failed" | "cancelled";
            progress: number;
            /** @description What it is at, where it has named steps. */
            step?: string;
            /** @description Where the result is, once it is done: the address first asked. */
            location?: string;
            /** @description Of an import or a generation that is done. */
            report?: components["schemas"]["LoadReport"];
            /** @description Of a job that failed. */
            problem?: components["schemas"]["Problem"];
        };
        Organisations: {
            dataset: components["schemas"]["DatasetReference"];
            /** @description How many match. */
            total: number;
            /** @description With q: best match first (the id itself, then how a name begins, how a word begins, inside a word; then the same in capabilities, industries and needs; where fewer than ten are found by name, then names that are one letter away). Without: by id. */
            organisations: {
                id: string;
                /** @description In its own language. */
                name?: string;
                names?: {
                    ko?: string;
                    en?: string;
                };
                /** @enum {string} */
                kind: "company" | "university" | "institute" | "government" | "support" | "agency" | "association" | "other";
                synthetic: boolean;
                /** @enum {string} */
                size?: "micro" | "small" | "medium" | "large";
                complex?: string;
                zone?: string;
                country?: string;
                region?: string;
                city?: string;
                /** @description With q: why it is here. */
                match?: components["schemas"]["Match"];
            }[];
            /** @description Give it as `cursor` for the next page; absent on the last. */
            next?: string;
        };
        Match: {
            /**
             * @description exact: what was asked for stands there, whatever the case; initials: as initial consonants (ㅅㅇㄷ); near: one letter, spaces or accents aside.
             * @enum {string}
             */
            kind: "exact" | "initials" | "near";
            /**
             * @description Where it stands.
             * @enum {string}
             */
            in: "id" | "name" | "alias" | "capability" | "industry" | "need" | "topic" | "speciality" | "field";
            /** @description What stands there. */
            text: string;
        };
        OrganisationProfile: {
            dataset: components["schemas"]["DatasetReference"];
            organisation: components["schemas"]["Organisation"];
            synthetic: boolean;
            parent?: components["schemas"]["OrganisationItem"];
            complex?: {
                id: string;
                title: string;
            };
            zone?: {
                id: string;
                title: string;
            };
            /** @description All that it takes part in, whatever the parameters; latest first. */
            activities: {
                activity: components["schemas"]["ActivityItem"];
                participations: components["schemas"]["ParticipationDetail"][];
            }[];
            parameters: components["schemas"]["ParametersUsed"];
            network: components["schemas"]["Network"];
            /** @description Under the network parameters, strongest first, then by id. */
            neighbours: components["schemas"]["Neighbour"][];
        };
        Organisation: {
            /** @constant */
            type: "organisation";
            id: string;
            name?: string;
            names?: {
                ko?: string;
                en?: string;
            };
            aliases?: string[];
            /** @enum {string} */
            kind: "company" | "university" | "institute" | "government" | "support" | "agency" | "association" | "other";
            /** @enum {string} */
            size?: "micro" | "small" | "medium" | "large";
            parent?: string;
            complex?: string;
            place?: {
                city?: string;
                region?: string;
                country?: string;
                countryAsGiven?: string;
                latitude?: number;
                longitude?: number;
                coordinatesSource?: string;
                zone?: string;
                hub?: string;
            };
            industries?: string[];
            capabilities?: string[];
            needs?: string[];
            identifiers?: {
                [key: string]: string;
            };
            attributes?: {
                [key: string]: string | number | boolean;
            };
            provenance: {
                source: string;
                place: string;
                /** @enum {string} */
                nature: "documented" | "synthetic";
                claim?: {
                    [key: string]: unknown;
                };
            }[];
        };
        OrganisationItem: {
            id: string;
            /** @description In its own language. */
            name?: string;
            names?: {
                ko?: string;
                en?: string;
            };
            /** @enum {string} */
            kind: "company" | "university" | "institute" | "government" | "support" | "agency" | "association" | "other";
            synthetic: boolean;
            /** @enum {string} */
            size?: "micro" | "small" | "medium" | "large";
            complex?: string;
            zone?: string;
            country?: string;
            region?: string;
            city?: string;
        };
        ActivityItem: {
            id: string;
            /** @enum {string} */
            kind: "consortium" | "support-case" | "mou" | "relation" | "sig" | "community" | "event" | "introduction" | "mini-cluster" | "alliance" | "committee" | "expert-pool" | "success-case" | "plan";
            name?: string;
            names?: {
                ko?: string;
                en?: string;
            };
            from?: string;
            to?: string;
            parent?: string;
            /** @description The complex that hosts it. */
            complex?: string;
            programme?: string;
            status?: string;
            funding?: {
                amount: number;
                currency: string;
            };
            topics?: string[];
            /** @description Persons, as published. */
            attendance?: number;
            /** @description Distinct organisations, whatever their role. */
            participants: number;
            synthetic: boolean;
        };
        ParticipationDetail: {
            /** @enum {string} */
            role: "lead" | "participant" | "partner" | "contractor" | "third-party" | "host" | "observer" | "convenor" | "funder" | "evaluator";
            from?: string;
            to?: string;
            persons?: number;
            amount?: {
                amount: number;
                currency: string;
            };
            value?: number;
            provenance: {
                source: string;
                place: string;
                /** @enum {string} */
                nature: "documented" | "synthetic";
                claim?: {
                    [key: string]: unknown;
                };
            }[];
        };
        ParametersUsed: {
            [key: string]: unknown;
        };
        Network: {
            organisations: number;
            ties: number;
            /** @description Organisations without a tie. */
            isolated: number;
            /** @description Share of its organisations and selected activities that are synthetic. */
            synthetic: number;
            leftOut: components["schemas"]["LeftOut"];
        };
        LeftOut: {
            /** @description Activities above maxActivitySize. */
            activities: number;
            /** @description Participations in those. */
            participations: number;
            /** @description Activities without a date, left out because there is a window. */
            undated: number;
            /** @description Participations whose role makes no ties under these parameters. */
            convenors: number;
        };
        Neighbour: {
            organisation: components["schemas"]["OrganisationItem"];
            weight: number;
            /** @description Activities that both take part in, among those that made the tie. */
            activities: components["schemas"]["ActivityItem"][];
        };
        RunRecord: {
            /** @constant */
            format: "tieline-run-record";
            /** @constant */
            formatVersion: 1;
            tieline: {
                version: string;
                /** @description Hash of the sources that compute and write results. */
                code: string;
            };
            dataset: {
                id: string;
                version: number;
                title: string;
                titles?: {
                    ko?: string;
                    en?: string;
                };
                /** Format: date-time */
                loadedAt: string;
                yearStart: number;
                referenceDate?: string;
                generated?: {
                    seed: number;
                    scale: number;
                    assumptions: {
                        [key: string]: number;
                    };
                };
                /** @description Of all its records: the same facts have the same hash, wherever they are kept. */
                sha256: string;
                /** @description What its records come from, and how many each source speaks of. */
                sources: {
                    source: string;
                    /** @enum {string} */
                    nature: "documented" | "synthetic";
                    records: number;
                }[];
            };
            analysis: string;
            request: {
                /** Format: starts_with */
                path: string;
                /** @description Every parameter as used, defaults and version included. */
                query: {
                    [key: string]: string;
                };
                /** @description What was sent with it, every default included; then it is a POST of JSON. */
                body?: {
                    [key: string]: unknown;
                };
                mediaType: string;
                /** @enum {string} */
                language: "ko" | "en";
            };
            /** @description Of what chance decides; absent where it decides nothing. */
            seed?: number;
            /** @description What the result was computed from; absent where it is no network. */
            network?: components["schemas"]["Network"];
            /** @description Share of the network, or without one of the dataset's organisations and activities, that is synthetic. */
            synthetic: number;
            result: {
                sha256: string;
                bytes: number;
            };
            citation: {
                /** @description To be pasted under a figure or into a bibliography. */
                text: string;
                software: string;
                dataset: string;
                /** @description Where what was computed was defined: `doi:…` or a reference. */
                methods: string[];
            };
        };
        Activities: {
            dataset: components["schemas"]["DatasetReference"];
            total: number;
            /** @description As `sort` says; without it, with q best match first, else by id. */
            activities: components["schemas"]["ActivityItem"][];
            next?: string;
        };
        ActivityDetail: {
            dataset: components["schemas"]["DatasetReference"];
            activity: components["schemas"]["Activity"];
            synthetic: boolean;
            parent?: components["schemas"]["ActivityItem"];
            children: components["schemas"]["ActivityItem"][];
            /** @description By id of the organisation. */
            participants: {
                organisation: components["schemas"]["OrganisationItem"];
                participations: components["schemas"]["ParticipationDetail"][];
            }[];
            /** @description The complex that hosts it, as it is called. */
            complex?: {
                id: string;
                title: string;
            };
            /** @description The participants, counted. */
            members: {
                byKind: {
                    /** @enum {string} */
                    kind: "company" | "university" | "institute" | "government" | "support" | "agency" | "association" | "other";
                    organisations: number;
                }[];
                /** @description Most first, then by id; null: in no complex. */
                byComplex: {
                    id: string | null;
                    title: string;
                    organisations: number;
                }[];
            };
            /** @description Persons who stand in it as a pool. */
            experts: number;
            /** @description By year, then kind; in the dataset's own years, an activity in that in which it begins, a date of no more than a year being of that year. */
            childrenByYear: components["schemas"]["ActivitiesOfYear"][];
            childrenUndated: number;
            /** @description The ten others of its kind that share most participants with it, then by id. */
            alongside: {
                activity: components["schemas"]["ActivityItem"];
                shared: number;
            }[];
            /** @description Figures about it, by id. */
            observations: components["schemas"]["Observation"][];
            /** @description About it, by id. */
            contradictions: components["schemas"]["Contradiction"][];
            /** @description Of its observations and those of the plans that are part of it, by subject, indicator and date. */
            planResults: components["schemas"]["PlanResult"][];
        };
        Activity: {
            /** @constant */
            type: "activity";
            id: string;
            /** @enum {string} */
            kind: "consortium" | "support-case" | "mou" | "relation" | "sig" | "community" | "event" | "introduction" | "mini-cluster" | "alliance" | "committee" | "expert-pool" | "success-case" | "plan";
            name?: string;
            names?: {
                ko?: string;
                en?: string;
            };
            from?: string;
            to?: string;
            parent?: string;
            complex?: string;
            programme?: string;
            funding?: {
                amount: number;
                currency: string;
            };
            status?: string;
            outcome?: string;
            topics?: string[];
            weight?: number;
            attendance?: number;
            unnamed?: {
                /** @enum {string} */
                kind?: "company" | "university" | "institute" | "government" | "support" | "agency" | "association" | "other";
                /** @enum {string} */
                size?: "micro" | "small" | "medium" | "large";
                count: number;
            }[];
            attributes?: {
                [key: string]: string | number | boolean;
            };
            provenance: {
                source: string;
                place: string;
                /** @enum {string} */
                nature: "documented" | "synthetic";
                claim?: {
                    [key: string]: unknown;
                };
            }[];
        };
        ActivitiesOfYear: {
            year: number;
            /** @enum {string} */
            kind: "consortium" | "support-case" | "mou" | "relation" | "sig" | "community" | "event" | "introduction" | "mini-cluster" | "alliance" | "committee" | "expert-pool" | "success-case" | "plan";
            activities: number;
        };
        Observation: {
            /** @constant */
            type: "observation";
            id: string;
            subject: {
                /** @enum {string} */
                type: "organisation" | "complex" | "zone" | "activity" | "scheme" | "dataset";
                id: string;
            };
            indicator: string;
            date?: string;
            dimensions?: {
                [key: string]: string;
            };
            value: number | string;
            unit: string;
            /** @enum {string} */
            basis: "published" | "computed";
            provenance: {
                source: string;
                place: string;
                /** @enum {string} */
                nature: "documented" | "synthetic";
                claim?: {
                    [key: string]: unknown;
                };
            }[];
        };
        Contradiction: {
            /** @constant */
            type: "contradiction";
            id: string;
            about: {
                /** @enum {string} */
                type: "organisation" | "complex" | "zone" | "activity" | "scheme" | "dataset";
                id: string;
            };
            question: {
                ko?: string;
                en?: string;
            };
            readings: {
                value: string;
                place: string;
            }[];
            used: number;
            why: {
                ko?: string;
                en?: string;
            };
            figures?: string[];
            provenance: {
                source: string;
                place: string;
                /** @enum {string} */
                nature: "documented" | "synthetic";
                claim?: {
                    [key: string]: unknown;
                };
            }[];
        };
        PlanResult: {
            /** @description The activity, or the plan that is part of it, that the figures are about. */
            subject: string;
            indicator: string;
            date?: string;
            /** @description What else tells the figures from others. */
            dimensions?: {
                [key: string]: string;
            };
            unit: string;
            goal?: number | string;
            plan?: number | string;
            result?: number | string;
            /** @description Result over goal, or over plan where no goal is known. */
            attained?: number;
        };
        Zones: {
            dataset: components["schemas"]["DatasetReference"];
            /** @description By id. */
            zones: components["schemas"]["ZoneItem"][];
        };
        ZoneItem: {
            id: string;
            name?: string;
            names?: {
                ko?: string;
                en?: string;
            };
            aliases?: string[];
            specialities?: string[];
            synthetic: boolean;
            /** @description That stand in it on the dataset's reference date. */
            complexes: number;
            /** @description Hubs among those. */
            hubs: number;
            organisations: number;
            /** @description Hosted by its complexes. */
            miniClusters: number;
        };
        Complexes: {
            dataset: components["schemas"]["DatasetReference"];
            /** @description The day whose standings hold, as asked or the dataset's reference date. */
            at: string;
            total: number;
            /** @description With q: best match first. Without: by id. */
            complexes: components["schemas"]["ComplexItem"][];
            next?: string;
        };
        ComplexItem: {
            id: string;
            name?: string;
            names?: {
                ko?: string;
                en?: string;
            };
            aliases?: string[];
            /** @enum {string} */
            class?: "national" | "general" | "agro-industrial";
            classInferred?: boolean;
            /** @enum {string} */
            role?: "hub" | "connected";
            hub?: string;
            zone?: string;
            standings?: components["schemas"]["Standing"][];
            specialities?: string[];
            latitude?: number;
            longitude?: number;
            coordinatesSource?: string;
            organisations: number;
            /** @description That it hosts; one without a stated host is counted where its participants are. */
            activities: number;
            /** @description Mini clusters among those. */
            miniClusters: number;
            synthetic: boolean;
        };
        Standing: {
            /** @enum {string} */
            role: "hub" | "connected";
            hub?: string;
            zone?: string;
            from?: string;
            to?: string;
        };
        ComplexProfile: {
            dataset: components["schemas"]["DatasetReference"];
            analysis: string;
            parameters: components["schemas"]["ParametersUsed"];
            network: components["schemas"]["Network"];
            /** @description The day whose standings hold. */
            at: string;
            complex: components["schemas"]["Complex"];
            item: components["schemas"]["ComplexItem"];
            /** @description The hub that it is connected to. */
            hub?: components["schemas"]["ComplexItem"];
            zone?: components["schemas"]["ZoneItem"];
            /** @description Complexes whose hub it is, by id. */
            connected: components["schemas"]["ComplexItem"][];
            organisations: {
                total: number;
                byKind: {
                    /** @enum {string} */
                    kind: "company" | "university" | "institute" | "government" | "support" | "agency" | "association" | "other";
                    organisations: number;
                }[];
            };
            /** @description Its 20 strongest organisations under the network parameters, then by id; those without a tie are not among them. */
            strongest: {
                organisation: components["schemas"]["OrganisationItem"];
                strength: number;
                /** @description Organisations that it is tied to, in the complex or not. */
                degree: number;
            }[];
            /** @description By id. */
            miniClusters: components["schemas"]["ActivityItem"][];
            activities: {
                total: number;
                byKind: {
                    /** @enum {string} */
                    kind: "consortium" | "support-case" | "mou" | "relation" | "sig" | "community" | "event" | "introduction" | "mini-cluster" | "alliance" | "committee" | "expert-pool" | "success-case" | "plan";
                    activities: number;
                }[];
                /** @description By year, then kind; in the dataset's own years, an activity in that in which it begins, a date of no more than a year being of that year. */
                byYear: components["schemas"]["ActivitiesOfYear"][];
                /** @description Without a start, and so in no year. */
                undated: number;
            };
            /** @description Figures about it, by id. */
            observations: components["schemas"]["Observation"][];
            /** @description About it, by id. */
            contradictions: components["schemas"]["Contradiction"][];
            /** @description Ties within it under the network parameters. */
            inside: components["schemas"]["Bundle"];
            /** @description Other complexes that it has ties to, greatest weight first, then by id. */
            partners: components["schemas"]["ComplexPartner"][];
            /** @description Ties to organisations that are in no complex. */
            elsewhere: components["schemas"]["Bundle"];
        };
        Complex: {
            /** @constant */
            type: "complex";
            id: string;
            name?: string;
            names?: {
                ko?: string;
                en?: string;
            };
            aliases?: string[];
            /** @enum {string} */
            class?: "national" | "general" | "agro-industrial";
            classInferred?: boolean;
            standings?: {
                /** @enum {string} */
                role: "hub" | "connected";
                hub?: string;
                zone?: string;
                from?: string;
                to?: string;
            }[];
            specialities?: string[];
            place?: {
                city?: string;
                region?: string;
                country?: string;
                countryAsGiven?: string;
                latitude?: number;
                longitude?: number;
                coordinatesSource?: string;
                zone?: string;
                hub?: string;
            };
            provenance: {
                source: string;
                place: string;
                /** @enum {string} */
                nature: "documented" | "synthetic";
                claim?: {
                    [key: string]: unknown;
                };
            }[];
        };
        Bundle: {
            /** @description Sum of tie weights. */
            weight: number;
            /** @description Distinct ties between organisations. */
            ties: number;
            /** @description Organisations with such a tie. */
            organisations: number;
            /** @description Activities that make such a tie. */
            activities: number;
        };
        ComplexPartner: {
            complex: components["schemas"]["ComplexItem"];
            /** @description Sum of tie weights. */
            weight: number;
            /** @description Distinct ties between organisations. */
            ties: number;
            /** @description Organisations with such a tie. */
            organisations: number;
            /** @description Activities that make such a tie. */
            activities: number;
        };
        ComplexNetwork: {
            dataset: components["schemas"]["DatasetReference"];
            analysis: string;
            parameters: components["schemas"]["ParametersUsed"];
            network: components["schemas"]["Network"];
            definition: components["schemas"]["Definition"];
            /** @description The day whose standings hold. */
            at: string;
            /** @description Every complex of the dataset, by id. */
            nodes: components["schemas"]["ComplexNode"][];
            /** @description Each once, source before target in the order of ids. */
            ties: components["schemas"]["ComplexTie"][];
            /** @description Which hub each connected complex had that day. */
            planned: components["schemas"]["PlannedLine"][];
            /** @description Organisations of the network that are in no complex. */
            without: number;
        };
        Definition: {
            title: string;
            text: string;
            unit: string;
            range: string;
            source: string;
        };
        ComplexNode: {
            complex: components["schemas"]["ComplexItem"];
            /** @description In the network; the complex may have more. */
            organisations: number;
            /** @description Between two organisations of the complex. */
            inside: components["schemas"]["Bundle"];
            /** @description Between an organisation of the complex and one of another complex. */
            others: {
                /** @description Sum of tie weights. */
                weight: number;
                /** @description Distinct ties between organisations. */
                ties: number;
            };
            /** @description Between an organisation of the complex and one that is in no complex. */
            elsewhere: components["schemas"]["Bundle"];
        };
        ComplexTie: {
            source: string;
            target: string;
            /** @description Sum of tie weights. */
            weight: number;
            /** @description Distinct ties between organisations. */
            ties: number;
            /** @description Organisations with such a tie. */
            organisations: number;
            /** @description Activities that make such a tie. */
            activities: number;
        };
        PlannedLine: {
            hub: string;
            connected: string;
        };
        Experts: {
            dataset: components["schemas"]["DatasetReference"];
            total: number;
            /** @description With q: best match first. Without: by id. */
            experts: components["schemas"]["Expert"][];
            next?: string;
        };
        Expert: {
            /** @constant */
            type: "expert";
            id: string;
            name?: string;
            names?: {
                ko?: string;
                en?: string;
            };
            employer?: string;
            pool?: string;
            fields?: string[];
            capabilities?: string[];
            available?: boolean;
            provenance: {
                source: string;
                place: string;
                /** @enum {string} */
                nature: "documented" | "synthetic";
                claim?: {
                    [key: string]: unknown;
                };
            }[];
        };
        ExpertCounts: {
            dataset: components["schemas"]["DatasetReference"];
            total: number;
            available: number;
            /** @description Most first, then by id. Of `available` it is known that they can be asked. */
            pools: components["schemas"]["ExpertCount"][];
            /** @description Most first, then by id. Of `available` it is known that they can be asked. */
            employers: components["schemas"]["ExpertCount"][];
            /** @description Most first, then by id. Of `available` it is known that they can be asked. */
            fields: components["schemas"]["ExpertCount"][];
        };
        ExpertCount: {
            id: string;
            title: string;
            experts: number;
            available: number;
        };
        Cases: {
            dataset: components["schemas"]["DatasetReference"];
            /** @description Version of the journal that was read. */
            journal: number;
            /** @description By which day it was told whether a need was met: of a call, and of a case of the facts. */
            days: {
                /** Format: date */
                journal: string;
                /** Format: date */
                facts: string;
                /** @description So many days open, a need counts as not met. */
                open: number;
            };
            total: number;
            /** @description Those of the journal, the newest first, then those of the facts, the latest begun first. */
            cases: components["schemas"]["CaseItem"][];
            next?: string;
        };
        CaseItem: {
            /** @description Of a loaded case, the activity’s; of a call `journal/ENTRY`, so that no activity hides it. */
            id: string;
            /** @description Of a call: the entry of the journal that opened it, which notes name. */
            entry?: string;
            /**
             * @description journal: a call that somebody wrote down; facts: a case of support that was loaded.
             * @enum {string}
             */
            source: "journal" | "facts";
            /** @description In its own words; of a loaded case, its title. */
            need: string;
            /**
             * @description On `day`, where that is given. Absent where a loaded case has none of these as its status, or is not known to have had it then.
             * @enum {string}
             */
            state?: "open" | "project" | "evaluated" | "done" | "continued" | "unmatched";
            /** @enum {string} */
            field?: "r-and-d" | "management" | "marketing" | "personnel" | "other";
            /** @enum {string} */
            route?: "agency" | "network" | "policy-programme" | "coordinator" | "team";
            /** @description When it was opened. */
            on?: string;
            until?: string;
            /** @description Whose case it is. */
            companies: components["schemas"]["CaseParty"][];
            /** @description Instead of a company of the dataset. */
            newcomer?: {
                /** @enum {string} */
                kind: "company" | "university" | "institute" | "government" | "support" | "agency" | "association" | "other";
                /** @description Where it is: a complex of the dataset. */
                complex: string;
                /** @description What it makes or does, in its own words. */
                makes: string;
            };
            /** @description Who helps: organisations. */
            partners: components["schemas"]["CaseParty"][];
            /** @description Who helps: persons of the expert pools. */
            experts: components["schemas"]["CaseParty"][];
            complex?: string;
            zone?: string;
            synthetic: boolean;
            /** @description Absent where it cannot be told. */
            unmet?: boolean;
            /** @description What came of a call after so many years is to be asked, since this day: nobody has written it down. */
            due: components["schemas"]["OutcomeDue"][];
        };
        CaseParty: {
            id: string;
            title: string;
        };
        OutcomeDue: {
            /** @description After how many years. */
            years: 1 | 3;
            /** Format: date */
            since: string;
        };
        UnmetNeeds: {
            dataset: components["schemas"]["DatasetReference"];
            journal: number;
            /** @description By which day it was told whether a need was met: of a call, and of a case of the facts. */
            days: {
                /** Format: date */
                journal: string;
                /** Format: date */
                facts: string;
                /** @description So many days open, a need counts as not met. */
                open: number;
            };
            /** @enum {string} */
            by: "complex" | "zone" | "field" | "route";
            cases: number;
            /** @description Of which it can be told whether the need was met. */
            told: number;
            unmet: number;
            /** @description Of the cases: those that were made up. */
            synthetic: number;
            /** @description Most unmet first, then by id. */
            groups: {
                /** @description Absent for the cases of which it is not known. */
                id?: string;
                title?: string;
                cases: number;
                told: number;
                unmet: number;
                /** @description Of those told. Absent without any. */
                share?: number;
                /** @description Wilson's, 95 %. */
                interval?: {
                    lower: number;
                    upper: number;
                };
            }[];
        };
        CaseDetail: {
            dataset: components["schemas"]["DatasetReference"];
            case: components["schemas"]["CaseItem"];
            /** @description As last written down. */
            outcomes: {
                /** @description After how many years. */
                years: 1 | 3;
                words: string;
                on: string;
            }[];
            /** @description Of a loaded case. */
            outcome?: string;
            /** @description Of a call: when it was written down, and by whom. */
            opened?: {
                /** Format: date-time */
                at: string;
                by: string;
            };
            /** @description What was written down about it later, in the order of its days. What was undone is not here. */
            notes: {
                id: string;
                /** Format: date-time */
                at: string;
                by: string;
                note: {
                    /** @description The entry of the journal that opened it. */
                    case: string;
                    /** @description When it was so. Without it, the day on which it is written down. */
                    on?: string;
                    /** @enum {string} */
                    state?: "open" | "project" | "evaluated" | "done" | "continued" | "unmatched";
                    /** @enum {string} */
                    route?: "agency" | "network" | "policy-programme" | "coordinator" | "team";
                    /** @description Who helps: organisations. Instead of those before; an empty list: none any more. */
                    partners?: string[];
                    /** @description Who helps: persons of the expert pools. Instead of those before; an empty list: none any more. */
                    experts?: string[];
                    outcome?: {
                        /** @description After how many years. */
                        years: 1 | 3;
                        words: string;
                    };
                    text?: string;
                };
                /** @description Those whom the note names, with their titles. */
                partners?: components["schemas"]["CaseParty"][];
                experts?: components["schemas"]["CaseParty"][];
            }[];
        };
        Observations: {
            dataset: components["schemas"]["DatasetReference"];
            total: number;
            /** @description What is measured by those that match, each once, in order. */
            indicators: string[];
            /** @description By id. */
            observations: components["schemas"]["Observation"][];
            next?: string;
        };
        Schemes: {
            dataset: components["schemas"]["DatasetReference"];
            total: number;
            /** @description With q: best match first. Without: by id. */
            schemes: components["schemas"]["Scheme"][];
            next?: string;
        };
        Scheme: {
            /** @constant */
            type: "scheme";
            id: string;
            /** @enum {string} */
            kind: "support" | "route" | "evaluation";
            name?: string;
            names?: {
                ko?: string;
                en?: string;
            };
            from?: string;
            to?: string;
            parent?: string;
            successors?: string[];
            fields?: string[];
            parts?: {
                id: string;
                names: {
                    ko?: string;
                    en?: string;
                };
                parent?: string;
                weight?: number;
                agent?: string;
            }[];
            rules?: {
                composition?: {
                    least?: number;
                    most?: number;
                    kinds?: ("company" | "university" | "institute" | "government" | "support" | "agency" | "association" | "other")[];
                    sizes?: ("micro" | "small" | "medium" | "large")[];
                }[];
                members?: {
                    least?: number;
                    most?: number;
                };
                zones?: {
                    least?: number;
                    most?: number;
                    of?: string[];
                };
                complexes?: {
                    classes?: ("national" | "general" | "agro-industrial")[];
                    of?: string[];
                };
                money?: {
                    least?: number;
                    most?: number;
                    currency: string;
                };
                dates?: {
                    from?: string;
                    to?: string;
                };
                lead?: {
                    kinds?: ("company" | "university" | "institute" | "government" | "support" | "agency" | "association" | "other")[];
                    sizes?: ("micro" | "small" | "medium" | "large")[];
                    capabilities?: string[];
                };
            };
            attributes?: {
                [key: string]: string | number | boolean;
            };
            provenance: {
                source: string;
                place: string;
                /** @enum {string} */
                nature: "documented" | "synthetic";
                claim?: {
                    [key: string]: unknown;
                };
            }[];
        };
        ScoreCards: {
            dataset: components["schemas"]["DatasetReference"];
            /** @description The evaluation schemes that there are, the newest last. */
            schemes: components["schemas"]["Scheme"][];
            /** @description The one whose cards these are; absent where there is none. */
            scheme?: string;
            year?: number;
            /** @description For which there are scores under the scheme. */
            years: number[];
            /** @description Under which scores are loaded. */
            indicator: string;
            parts: components["schemas"]["ScoreCardPart"][];
            /** @description By subject. */
            cards: components["schemas"]["ScoreCard"][];
            /** @description Scores under the scheme that no card can hold. */
            leftOut: {
                undated: number;
                /** @description Of a part that the scheme does not have. */
                part: number;
                /** @description That are not from 0 to N with the unit `of N`. */
                scale: number;
                /** @description That say more than scheme and part. */
                dimensions: number;
                /** @description Further scores of one subject, part and year: the first published one by id stands. */
                repeated: number;
            };
        };
        ScoreCardPart: {
            id: string;
            names: {
                ko?: string;
                en?: string;
            };
            parent?: string;
            weight?: number;
            agent?: string;
            /** @description Percent of the whole, its own or that of its parts together; absent where none is published. */
            share?: number;
        };
        ScoreCard: {
            subject: {
                /** @enum {string} */
                type: "organisation" | "complex" | "zone" | "activity" | "scheme" | "dataset";
                id: string;
            };
            title: string;
            /** @description Where the subject is: beside which index of integration the card stands. */
            zone?: string;
            complex?: string;
            /** @description Whether a score of it was made up. */
            synthetic: boolean;
            /** @description Parallel to the scheme's parts. */
            parts: {
                /** @description As it was given. */
                score?: {
                    observation: string;
                    value: number;
                    outOf: number;
                    synthetic: boolean;
                };
                /** @description What it gives to the total, of its share. */
                points?: number;
            }[];
            /** @description Of 100. Absent where no weights are published, or a weighted part was not scored. */
            total?: number;
            /** @description Weighted parts that were not scored. */
            missing: string[];
        };
        Contradictions: {
            dataset: components["schemas"]["DatasetReference"];
            total: number;
            /** @description By id. */
            contradictions: components["schemas"]["Contradiction"][];
            next?: string;
        };
        Published: {
            dataset: components["schemas"]["DatasetReference"];
            /** @description Share of its organisations and activities that are synthetic. */
            synthetic: number;
            /** @description None where the dataset has no published figures. */
            tables: components["schemas"]["PublishedTable"][];
            /** @description What each explanation means. */
            explanations: {
                [key: string]: string;
            };
            /** @description Those that bear on a cell, by id. */
            contradictions: components["schemas"]["Contradiction"][];
        };
        PublishedTable: {
            id: string;
            title: string;
            /** @description Tables, figures and passages of the source that its cells stand in. */
            places: string[];
            /**
             * @description The records that are counted, or whose participants are; absent: nothing in the facts makes its figures.
             * @enum {string}
             */
            counts?: "consortium" | "support-case" | "mou" | "relation" | "sig" | "community" | "event" | "introduction" | "mini-cluster" | "alliance" | "committee" | "expert-pool" | "success-case" | "plan" | "complex" | "expert";
            /** @description `indicator`, `date`, `subject`, or the name of a dimension. */
            rowParts: string[];
            columnParts: string[];
            rows: {
                /** @description A value for each part of the side; null: of all together. */
                key: (string | null)[];
                title: string;
            }[];
            columns: {
                /** @description A value for each part of the side; null: of all together. */
                key: (string | null)[];
                title: string;
            }[];
            /** @description Row by row; null where nothing is published. */
            cells: (components["schemas"]["PublishedCell"] | null)[];
        };
        PublishedCell: {
            observation: string;
            /** @description As published. */
            value: number | string;
            unit: string;
            /** @description Where it stands in the source. */
            place: string;
            /** @description Counted from the facts; absent where they do not make it. */
            reproduced?: number;
            /** @description Reproduced less published. */
            difference?: number;
            /**
             * @description Why it is not reproduced; absent where it is, or where a difference has no explanation.
             * @enum {string}
             */
            explanation?: "not-counted" | "contradiction" | "documented-only";
            /** @description Contradictions of the source that bear on it. */
            contradictions: string[];
        };
        SearchResult: {
            dataset: components["schemas"]["DatasetReference"];
            /** @description None of them where nothing matches. */
            organisations: {
                /** @description How many match. */
                total: number;
                /** @description The first `limit`, best match first: by an id or a name, by what it is described with, by a name that is near. */
                items: {
                    id: string;
                    /** @description In its own language. */
                    name?: string;
                    names?: {
                        ko?: string;
                        en?: string;
                    };
                    /** @enum {string} */
                    kind: "company" | "university" | "institute" | "government" | "support" | "agency" | "association" | "other";
                    synthetic: boolean;
                    /** @enum {string} */
                    size?: "micro" | "small" | "medium" | "large";
                    complex?: string;
                    zone?: string;
                    country?: string;
                    region?: string;
                    city?: string;
                    /** @description Why it is here. */
                    match: components["schemas"]["Match"];
                }[];
            };
            /** @description None of them where nothing matches. */
            activities: {
                /** @description How many match. */
                total: number;
                /** @description The first `limit`, best match first: by an id or a name, by what it is described with, by a name that is near. */
                items: {
                    id: string;
                    /** @enum {string} */
                    kind: "consortium" | "support-case" | "mou" | "relation" | "sig" | "community" | "event" | "introduction" | "mini-cluster" | "alliance" | "committee" | "expert-pool" | "success-case" | "plan";
                    name?: string;
                    names?: {
                        ko?: string;
                        en?: string;
                    };
                    from?: string;
                    to?: string;
                    parent?: string;
                    /** @description The complex that hosts it. */
                    complex?: string;
                    programme?: string;
                    status?: string;
                    funding?: {
                        amount: number;
                        currency: string;
                    };
                    topics?: string[];
                    /** @description Persons, as published. */
                    attendance?: number;
                    /** @description Distinct organisations, whatever their role. */
                    participants: number;
                    synthetic: boolean;
                    /** @description Why it is here. */
                    match: components["schemas"]["Match"];
                }[];
            };
            /** @description None of them where nothing matches. */
            complexes: {
                /** @description How many match. */
                total: number;
                /** @description The first `limit`, best match first: by an id or a name, by what it is described with, by a name that is near. */
                items: {
                    id: string;
                    name?: string;
                    names?: {
                        ko?: string;
                        en?: string;
                    };
                    aliases?: string[];
                    /** @enum {string} */
                    class?: "national" | "general" | "agro-industrial";
                    classInferred?: boolean;
                    /** @enum {string} */
                    role?: "hub" | "connected";
                    hub?: string;
                    zone?: string;
                    standings?: components["schemas"]["Standing"][];
                    specialities?: string[];
                    latitude?: number;
                    longitude?: number;
                    coordinatesSource?: string;
                    organisations: number;
                    /** @description That it hosts; one without a stated host is counted where its participants are. */
                    activities: number;
                    /** @description Mini clusters among those. */
                    miniClusters: number;
                    synthetic: boolean;
                    /** @description Why it is here. */
                    match: components["schemas"]["Match"];
                }[];
            };
            /** @description None of them where nothing matches. */
            zones: {
                /** @description How many match. */
                total: number;
                /** @description The first `limit`, best match first: by an id or a name, by what it is described with, by a name that is near. */
                items: {
                    id: string;
                    name?: string;
                    names?: {
                        ko?: string;
                        en?: string;
                    };
                    aliases?: string[];
                    specialities?: string[];
                    synthetic: boolean;
                    /** @description That stand in it on the dataset's reference date. */
                    complexes: number;
                    /** @description Hubs among those. */
                    hubs: number;
                    organisations: number;
                    /** @description Hosted by its complexes. */
                    miniClusters: number;
                    /** @description Why it is here. */
                    match: components["schemas"]["Match"];
                }[];
            };
            /** @description None of them where nothing matches. */
            schemes: {
                /** @description How many match. */
                total: number;
                /** @description The first `limit`, best match first: by an id or a name, by what it is described with, by a name that is near. */
                items: {
                    /** @constant */
                    type: "scheme";
                    id: string;
                    /** @enum {string} */
                    kind: "support" | "route" | "evaluation";
                    name?: string;
                    names?: {
                        ko?: string;
                        en?: string;
                    };
                    from?: string;
                    to?: string;
                    parent?: string;
                    successors?: string[];
                    fields?: string[];
                    parts?: {
                        id: string;
                        names: {
                            ko?: string;
                            en?: string;
                        };
                        parent?: string;
                        weight?: number;
                        agent?: string;
                    }[];
                    rules?: {
                        composition?: {
                            least?: number;
                            most?: number;
                            kinds?: ("company" | "university" | "institute" | "government" | "support" | "agency" | "association" | "other")[];
                            sizes?: ("micro" | "small" | "medium" | "large")[];
                        }[];
                        members?: {
                            least?: number;
                            most?: number;
                        };
                        zones?: {
                            least?: number;
                            most?: number;
                            of?: string[];
                        };
                        complexes?: {
                            classes?: ("national" | "general" | "agro-industrial")[];
                            of?: string[];
                        };
                        money?: {
                            least?: number;
                            most?: number;
                            currency: string;
                        };
                        dates?: {
                            from?: string;
                            to?: string;
                        };
                        lead?: {
                            kinds?: ("company" | "university" | "institute" | "government" | "support" | "agency" | "association" | "other")[];
                            sizes?: ("micro" | "small" | "medium" | "large")[];
                            capabilities?: string[];
                        };
                    };
                    attributes?: {
                        [key: string]: string | number | boolean;
                    };
                    provenance: {
                        source: string;
                        place: string;
                        /** @enum {string} */
                        nature: "documented" | "synthetic";
                        claim?: {
                            [key: string]: unknown;
                        };
                    }[];
                    /** @description Why it is here. */
                    match: components["schemas"]["Match"];
                }[];
            };
        };
        PartnerExperts: {
            dataset: components["schemas"]["DatasetReference"];
            /** @description Version of the journal whose calls count. */
            journal: number;
            for?: components["schemas"]["OrganisationItem"];
            need: components["schemas"]["NeedRead"];
            total: number;
            /** @description Who meets the need and is not listed, each by the first of these filters that leaves them out. */
            leftOut: {
                available: number;
                conflict: number;
                load: number;
                field: number;
                place: number;
                distance: number;
            };
            /** @description Who meets the need best first; of equals those without a known conflict, then who can be asked, then the least loaded, then the nearest, then by id. */
            experts: components["schemas"]["ExpertCandidate"][];
            next?: string;
        };
        NeedRead: {
            /** @description Words of the need that nothing here meets. */
            unmatched: string[];
            /** @description Words of the need that were also looked for in the other language, and as what. */
            translated: components["schemas"]["TranslatedWords"][];
            /** @description Of how many anything is said that a need could meet. */
            described: number;
        };
        TranslatedWords: {
            words: string;
            as: string[];
        };
        ExpertCandidate: {
            expert: components["schemas"]["Expert"];
            /** @description BM25; only the order means something. */
            score: number;
            /** @description The words of the need that it meets. */
            words: string[];
            /** @description What is said of it that meets them. */
            texts: components["schemas"]["ExpertText"][];
            employer?: components["schemas"]["OrganisationItem"];
            /** @description From the employer to the company, or to the newcomer’s complex. */
            kilometres?: number;
            /** @description Cases of the facts in which the employer helped, and calls in which it or this person does. */
            cases: number;
            /** @description Those of them that run: calls that are neither done, continued nor unmatched; cases whose stated end is on the reference date or later, without one those whose status says so. */
            running: number;
            /** @description Calls that name this person. Cases of the facts name no persons. */
            own: {
                cases: number;
                running: number;
            };
            /** @description Persons of the pools whom the employer has, this one among them. */
            colleagues: number;
            /** @description Running calls that name this person, and an equal share of the employer’s running cases that name none of its persons. */
            load: number;
            /** @description The load is `maxLoad` or more. */
            busy: boolean;
            /** @description Cases of the company in which the employer or this person helped. */
            before: components["schemas"]["KnownCaseItem"][];
            /** @description What the employer has with the company on the reference date. None known is no proof that there is none. */
            conflicts: components["schemas"]["ConflictOfInterest"][];
        };
        ExpertText: {
            /** @enum {string} */
            in: "capability" | "field";
            text: string;
        };
        KnownCaseItem: {
            id: string;
            /** @enum {string} */
            kind: "consortium" | "support-case" | "mou" | "relation" | "sig" | "community" | "event" | "introduction" | "mini-cluster" | "alliance" | "committee" | "expert-pool" | "success-case" | "plan";
            name?: string;
            names?: {
                ko?: string;
                en?: string;
            };
            from?: string;
            to?: string;
            parent?: string;
            /** @description The complex that hosts it. */
            complex?: string;
            programme?: string;
            status?: string;
            funding?: {
                amount: number;
                currency: string;
            };
            topics?: string[];
            /** @description Persons, as published. */
            attendance?: number;
            /** @description Distinct organisations, whatever their role. */
            participants: number;
            synthetic: boolean;
            /** @description Of a call: the entry of the journal that opened it. It is shown as an activity would be, and stands under …/cases. */
            entry?: string;
        };
        ConflictOfInterest: {
            /**
             * @description same-organisation: the company is the employer; same-parent: one is part of the other, or both of the same; evaluates: the employer sat within `conflictYears` on a committee, or at a meeting of one, that evaluates a mini cluster of the company.
             * @enum {string}
             */
            kind: "same-organisation" | "same-parent" | "evaluates";
            committee?: components["schemas"]["ActivityItem"];
            miniCluster?: components["schemas"]["ActivityItem"];
        };
        PartnerCases: {
            dataset: components["schemas"]["DatasetReference"];
            /** @description What was looked at. Calls by which somebody was helped (done, continued) are told to brokers only. */
            sources: ("journal" | "facts")[];
            need: components["schemas"]["NeedRead"];
            total: number;
            /** @description Who was helped with the like: best first, of equals the latest, then by id. */
            cases: components["schemas"]["SimilarCase"][];
            /** @description The twenty with the highest sum of scores over all matching cases, then by id. */
            helpers: components["schemas"]["CaseHelper"][];
            next?: string;
        };
        SimilarCase: {
            /** @enum {string} */
            source: "journal" | "facts";
            case: components["schemas"]["KnownCaseItem"];
            /** @description Of a call, what came of it as last written down. */
            outcome?: string;
            /** @description BM25; only the order means something. */
            score: number;
            /** @description The words of the need that it meets. */
            words: string[];
            /** @description What is said of it that meets them. */
            texts: components["schemas"]["CaseText"][];
            /** @description Whose case it was; of a newcomer’s call nobody. */
            led: components["schemas"]["OrganisationItem"][];
            /** @description Who else took part; of a call the employers of persons who helped, too. */
            helped: components["schemas"]["OrganisationItem"][];
        };
        CaseText: {
            /** @enum {string} */
            in: "need" | "topic" | "name" | "outcome" | "industry";
            text: string;
        };
        CaseHelper: {
            organisation: components["schemas"]["OrganisationItem"];
            /** @description In how many of all matching cases it helped. */
            cases: number;
            /** @description The sum of their scores. */
            score: number;
        };
        Ties: {
            dataset: components["schemas"]["DatasetReference"];
            analysis: string;
            parameters: components["schemas"]["ParametersUsed"];
            network: components["schemas"]["Network"];
            /** @description Where only the ties of a backbone are read. `network` is the whole network all the same. */
            backbone?: components["schemas"]["Backbone"];
            /** @description All of the network, with a tie here or not. */
            organisations: components["schemas"]["OrganisationItem"][];
            /** @description With nodes=two-mode: the other mode. */
            activities?: components["schemas"]["ActivityItem"][];
            /** @description Each once, source before target in the order of ids. */
            ties: components["schemas"]["Tie"][];
        };
        Backbone: {
            /** @enum {string} */
            method: "disparity" | "noise-corrected" | "validated";
            alpha: number;
            /** @enum {string} */
            correction: "none" | "bonferroni" | "fdr";
            /** @description Pairs tested: the ties, with validated all pairs of organisations. */
            tested: number;
            /** @description Of the network. */
            ties: number;
            /** @description Of those, in the backbone. */
            kept: number;
            /** @description The largest p that counts as significant; 0: none does. */
            threshold: number;
            /** @description With validated: the largest difference between a degree and what the model expects. */
            modelError?: number;
            definition: components["schemas"]["Definition"];
        };
        Tie: {
            source: string;
            /** @description Of an organisation; with nodes=two-mode of an activity. */
            target: string;
            weight: number;
            /** @description Selected activities that the two share. */
            activities: number;
            /** @description In a backbone: how likely so much or more is by chance, before any correction. 0: too small to be told. */
            p?: number;
        };
        PanelResult: {
            dataset: components["schemas"]["DatasetReference"];
            analysis: string;
            parameters: components["schemas"]["ParametersUsed"];
            network: components["schemas"]["Network"];
            /** @description Where values behind it are estimates (`sampled`), that they are; null: all are exact. */
            approximation: components["schemas"]["ApproximationNote"] | null;
            /** @enum {string} */
            panel: "organisation-year" | "complex-year" | "pair-year";
            rows: number;
            /** @description As long as there are rows, parallel to each other; rows by unit and year of the calendar. */
            columns: {
                name: string;
                /**
                 * @description unit: with the others of its kind it names the row; about: what the unit is.
                 * @enum {string}
                 */
                what: "unit" | "about" | "network" | "measure" | "observation";
                title: string;
                unit?: string;
                /** @description null: there is none. Never 0 for that. */
                values: (string | number | null)[];
            }[];
            leftOutObservations?: {
                undated: number;
                /** @description Values that are no number. */
                text: number;
                /** @description Cells of tables, which say more than subject and year. */
                dimensions: number;
                /** @description Further values of the same subject, indicator, unit and year. */
                repeated: number;
            };
        };
        ApproximationNote: {
            method: string;
            /** @description How many were drawn for a list; the fewest, where several are estimated. */
            samples: number;
            /** @description Chance that all intervals of one list together hold its exact values. */
            confidence: number;
            /** @description Lists of values behind this result that are estimates. */
            estimated: number;
            /** @description All that there are; the others are exact. */
            lists: number;
        };
        Picture: {
            dataset: components["schemas"]["DatasetReference"];
            analysis: string;
            parameters: components["schemas"]["ParametersUsed"];
            network: components["schemas"]["Network"];
            /** @description Where only the ties of a backbone are read. `network` is the whole network all the same. */
            backbone?: components["schemas"]["Backbone"];
            /** @description What is drawn, of how many. */
            shown: {
                /** @enum {string} */
                nodes: "organisations" | "two-mode" | "activities" | "groups";
                /** @description Grouping whose groups are the nodes. */
                by?: string;
                /**
                 * @description all: every tie, of a backbone asked for every one and who has one; backbone: those that the disparity filter keeps, of a backbone asked for a part of it; core: the densest part, where all ties weigh the same; neighbourhood: around `focus`.
                 * @enum {string}
                 */
                what: "all" | "backbone" | "core" | "neighbourhood";
                /** @description As nodes. */
                organisations: number;
                /** @description As nodes. */
                activities: number;
                /** @description As nodes. */
                groups: number;
                ties: number;
                /** @description All that there is to draw: of a backbone asked for its ties, among all organisations. */
                of: {
                    /** @description As nodes. */
                    organisations: number;
                    /** @description As nodes. */
                    activities: number;
                    /** @description As nodes. */
                    groups: number;
                    ties: number;
                    /** @description Nodes without a tie. */
                    isolated: number;
                };
                /** @description Significance level of the backbone: each tie shown is below it at one end. */
                alpha?: number;
                /** @description Each node of the core has at least so many ties in it. */
                core?: number;
                /** @description Organisations that are in no group, and so in no node. */
                without?: number;
                focus?: string;
                radius?: number;
                /** @description Nodes of the neighbourhood that are not shown. */
                leftOut?: number;
            };
            nodes: {
                /** @description Distinct among nodes of the same type. */
                id: string[];
                /** @description In the language asked; null where only the id is known. */
                name: (string | null)[];
                type: ("organisation" | "activity" | "group")[];
                /** @description Of an organisation or activity; null of a group. */
                kind: (("company" | "university" | "institute" | "government" | "support" | "agency" | "association" | "other" | "consortium" | "support-case" | "mou" | "relation" | "sig" | "community" | "event" | "introduction" | "mini-cluster" | "alliance" | "committee" | "expert-pool" | "success-case" | "plan") | null)[];
                /** @description Of a group: whether any of its organisations is. */
                synthetic: boolean[];
                x: number[];
                y: number[];
                /** @description In the whole network, or the backbone asked for, not only among the ties shown. */
                degree: number[];
                /** @description There too. */
                strength: number[];
                /** @description Organisations in an activity or a group; null of an organisation. */
                members?: (number | null)[];
                /** @description Where nodes are groups: weight of the ties inside each, every tie once. */
                inside?: number[];
                /** @description Those asked for with `groupings`, by node. */
                groupings: {
                    [key: string]: {
                        title: string;
                        values: string[];
                        /** @description Parallel to values, in the language asked. */
                        titles: string[];
                        /** @description Index into values; -1: none. */
                        codes: number[];
                    };
                };
            };
            ties: {
                /** @description Index into nodes. */
                source: number[];
                target: number[];
                weight: number[];
                /** @description Activities that make the tie; between activities, organisations that they share. */
                activities: number[];
                /** @description In the two-mode picture: whether the organisation leads the activity. */
                lead?: boolean[];
            };
        };
        Measures: {
            measures: components["schemas"]["Measure"][];
        };
        Measure: {
            id: string;
            definition: components["schemas"]["Definition"];
            /** @enum {string} */
            reads: "facts" | "ties";
            /** @description Absent: it has no weighted form. */
            weightedDefault?: boolean;
            /** @description Whether it can be had on the ties of a backbone. */
            onBackbone: boolean;
            computedBy: string;
            /** @description Its own, beyond the network's, each with its JSON Schema. */
            parameters: {
                name: string;
                /** @description What is used where a request does not say; absent where that is nothing. */
                default?: string | number | boolean;
                schema: {
                    [key: string]: unknown;
                };
            }[];
        };
        MeasureResult: {
            dataset: components["schemas"]["DatasetReference"];
            analysis: string;
            parameters: components["schemas"]["ParametersUsed"];
            network: components["schemas"]["Network"];
            /** @description Where only the ties of a backbone are read. `network` is the whole network all the same. */
            backbone?: components["schemas"]["Backbone"];
            definition: components["schemas"]["Definition"];
            /** @description Organisations with a value, by id; with ?top= by value, highest first, then by id. */
            ids: string[];
            /** @description Parallel to ids. */
            values: number[];
            /** @description Parallel to ids; 1: highest. Equal values share the best of their ranks. */
            rank: number[];
            organisations?: components["schemas"]["DescribedOrganisations"];
            summary: components["schemas"]["Summary"];
            /** @description null: the values are exact. */
            approximation: components["schemas"]["Approximation"] | null;
        };
        /** @description With ?groupings=: who they are, parallel to ids. */
        DescribedOrganisations: {
            /** @description In the language asked; null where only the id is known. */
            name: (string | null)[];
            synthetic: boolean[];
            groupings: {
                [key: string]: {
                    title: string;
                    values: string[];
                    /** @description Parallel to values, in the language asked. */
                    titles: string[];
                    /** @description Index into values; -1: none. */
                    codes: number[];
                };
            };
        };
        /** @description Of all defined values, also when ?top= shows fewer. */
        Summary: {
            n: number;
            min?: number;
            lowerQuartile?: number;
            median?: number;
            mean?: number;
            upperQuartile?: number;
            max?: number;
        };
        /** @description How far estimated values may be off. */
        Approximation: {
            method: string;
            /** @description How many were drawn. */
            samples: number;
            seed: number;
            /** @description Chance that all intervals together hold the exact values. */
            confidence: number;
            /** @description Which of the first ranks the intervals can tell. */
            top: {
                k: number;
                /** @description Organisations whose rank is certainly k or better; those with equal values share one. */
                certain: number;
            }[];
            /** @description Where the interval begins. Parallel to ids. */
            low: number[];
            /** @description Where it ends. Parallel to ids. */
            high: number[];
            /** @description The best rank that the intervals allow. Parallel to ids. */
            bestRank: number[];
            /** @description The worst. Parallel to ids. */
            worstRank: number[];
        };
        MeasureByGroupResult: {
            dataset: components["schemas"]["DatasetReference"];
            analysis: string;
            parameters: components["schemas"]["ParametersUsed"];
            network: components["schemas"]["Network"];
            /** @description Where values behind it are estimates (`sampled`), that they are; null: all are exact. */
            approximation: components["schemas"]["ApproximationNote"] | null;
            /** @description Where only the ties of a backbone are read. `network` is the whole network all the same. */
            backbone?: components["schemas"]["Backbone"];
            definition: components["schemas"]["Definition"];
            by: string;
            /** @description Groups that have an organisation of the network, by id. */
            groups: components["schemas"]["MeasureOfGroup"][];
        };
        MeasureOfGroup: {
            /** @description null: organisations that have no value, the last group. */
            id: string | null;
            title: string;
            /** @description In the network. */
            organisations: number;
            /** @description Of the defined values; absent where none is. */
            sum?: number;
            summary: components["schemas"]["Summary"];
        };
        GroupComparisonResult: {
            dataset: components["schemas"]["DatasetReference"];
            analysis: string;
            parameters: components["schemas"]["ParametersUsed"];
            network: components["schemas"]["Network"];
            /** @description Where values behind it are estimates (`sampled`), that they are; null: all are exact. */
            approximation: components["schemas"]["ApproximationNote"] | null;
            /** @description Where only the ties of a backbone are read. `network` is the whole network all the same. */
            backbone?: components["schemas"]["Backbone"];
            definition: components["schemas"]["Definition"];
            definitions: {
                interval: components["schemas"]["Definition"];
                test: components["schemas"]["Definition"];
            };
            by: string;
            /** @description Organisations that have a value and are in a group: those tested. */
            n: number;
            /** @description η²: share of their variance between the groups; absent where they do not vary or are in one group. */
            between?: number;
            /** @description Of deals of the labels with η² as large; absent where η² is. */
            p?: number;
            /** @description Groups that have an organisation of the network, by id. */
            groups: components["schemas"]["ComparedGroup"][];
        };
        ComparedGroup: {
            /** @description null: organisations in no group, the last one; they are not tested. */
            id: string | null;
            title: string;
            /** @description In the network. */
            organisations: number;
            /** @description Of the defined values; absent where none is. */
            sum?: number;
            summary: components["schemas"]["Summary"];
            /** @description Of the mean; absent below two values. */
            mean?: {
                lower: number;
                upper: number;
            };
            /** @description Of the median; absent below two values. */
            median?: {
                lower: number;
                upper: number;
            };
            /** @description Mean of the group less that of the others in a group; absent where it is not tested. */
            difference?: number;
            /** @description Two-sided, of the difference. */
            p?: number;
            /** @description After Holm, for all groups tested. */
            adjusted?: number;
        };
        MeasureByYearResult: {
            dataset: components["schemas"]["DatasetReference"];
            analysis: string;
            parameters: components["schemas"]["ParametersUsed"];
            network: components["schemas"]["Network"];
            /** @description Where values behind it are estimates (`sampled`), that they are; null: all are exact. */
            approximation: components["schemas"]["ApproximationNote"] | null;
            /** @description What the backbone of each network means, where only the ties of one are read. */
            backboneDefinition?: components["schemas"]["Definition"];
            definition: components["schemas"]["Definition"];
            /** @description Organisations with a value in any of the years, by id. */
            ids: string[];
            organisations: components["schemas"]["DescribedOrganisations"];
            years: components["schemas"]["MeasureOfYear"][];
        };
        MeasureOfYear: {
            /** @description Of the calendar. */
            year: number;
            /** @description The window of this year: later than its beginning where `from` is. */
            from: string;
            to: string;
            /** @description Activities selected in it, those without a partner too. */
            activities: number;
            network: components["schemas"]["Network"];
            /** @description Its own, where only the ties of a backbone are read. */
            backbone?: components["schemas"]["BackboneCounts"];
            summary: components["schemas"]["Summary"];
            /** @description Those with a value, by their place in ids. */
            organisations: number[];
            /** @description Parallel to organisations. */
            values: number[];
            /** @description Within the year; 1: highest. Equal values share the best of theirs. */
            rank: number[];
        };
        BackboneCounts: {
            /** @enum {string} */
            method: "disparity" | "noise-corrected" | "validated";
            alpha: number;
            /** @enum {string} */
            correction: "none" | "bonferroni" | "fdr";
            /** @description Pairs tested: the ties, with validated all pairs of organisations. */
            tested: number;
            /** @description Of the network. */
            ties: number;
            /** @description Of those, in the backbone. */
            kept: number;
            /** @description The largest p that counts as significant; 0: none does. */
            threshold: number;
            /** @description With validated: the largest difference between a degree and what the model expects. */
            modelError?: number;
        };
        MeasureChangeResult: {
            dataset: components["schemas"]["DatasetReference"];
            analysis: string;
            parameters: components["schemas"]["ParametersUsed"];
            network: components["schemas"]["Network"];
            /** @description Where values behind it are estimates (`sampled`), that they are; null: all are exact. */
            approximation: components["schemas"]["ApproximationNote"] | null;
            /** @description What the backbone of each network means, where only the ties of one are read. */
            backboneDefinition?: components["schemas"]["Definition"];
            definition: components["schemas"]["Definition"];
            definitions: {
                change: components["schemas"]["Definition"];
                spearman: components["schemas"]["Definition"];
                kendall: components["schemas"]["Definition"];
            };
            earlier: components["schemas"]["Period"];
            later: components["schemas"]["Period"];
            /** @description Of the two networks, whether they have a value or not. */
            organisations: {
                stayed: number;
                entered: number;
                left: number;
            };
            ties: {
                kept: number;
                added: number;
                lost: number;
            };
            /** @description Organisations with a value in both periods. */
            n: number;
            /** @description Of their ranks; absent where one does not vary. */
            spearman?: number;
            kendall?: number;
            /** @description The highest of the earlier period, then the others of the later one; no standing where it has no value. */
            leaders: {
                /** @description Organisation, by its place in ids. */
                organisation: number;
                earlier?: {
                    value: number;
                    /** @description In its own period, 1 the highest. */
                    rank: number;
                };
                later?: {
                    value: number;
                    /** @description In its own period, 1 the highest. */
                    rank: number;
                };
            }[];
            /** @description Who gained or lost most ranks, most first. */
            moved: {
                /** @description Organisation, by its place in ids. */
                organisation: number;
                earlier: {
                    value: number;
                    /** @description In its own period, 1 the highest. */
                    rank: number;
                };
                later: {
                    value: number;
                    /** @description In its own period, 1 the highest. */
                    rank: number;
                };
                /** @description Ranks gained among those with a value in both, equal values sharing the mean of theirs. */
                change: number;
            }[];
            /** @description The highest of them. */
            entered: {
                /** @description Organisation, by its place in ids. */
                organisation: number;
                value: number;
                /** @description In its own period, 1 the highest. */
                rank: number;
            }[];
            /** @description The highest of them. */
            left: {
                /** @description Organisation, by its place in ids. */
                organisation: number;
                value: number;
                /** @description In its own period, 1 the highest. */
                rank: number;
            }[];
            strongest: {
                kept: {
                    /** @description Organisation, by its place in ids. */
                    source: number;
                    /** @description Organisation, by its place in ids. */
                    target: number;
                    /** @description Weight in the earlier period; 0: none. */
                    earlier: number;
                    later: number;
                }[];
                added: {
                    /** @description Organisation, by its place in ids. */
                    source: number;
                    /** @description Organisation, by its place in ids. */
                    target: number;
                    /** @description Weight in the earlier period; 0: none. */
                    earlier: number;
                    later: number;
                }[];
                lost: {
                    /** @description Organisation, by its place in ids. */
                    source: number;
                    /** @description Organisation, by its place in ids. */
                    target: number;
                    /** @description Weight in the earlier period; 0: none. */
                    earlier: number;
                    later: number;
                }[];
            };
            /** @description Organisations that are named above, by id. */
            ids: string[];
            described: components["schemas"]["DescribedOrganisations"];
        };
        Period: {
            from: string;
            to: string;
            /** @description Activities selected in it, those without a partner too. */
            activities: number;
            network: components["schemas"]["Network"];
            /** @description Its own, where only the ties of a backbone are read. */
            backbone?: components["schemas"]["BackboneCounts"];
            summary: components["schemas"]["Summary"];
        };
        CorrelationResult: {
            dataset: components["schemas"]["DatasetReference"];
            analysis: string;
            parameters: components["schemas"]["ParametersUsed"];
            network: components["schemas"]["Network"];
            /** @description Where values behind it are estimates (`sampled`), that they are; null: all are exact. */
            approximation: components["schemas"]["ApproximationNote"] | null;
            /** @description Where only the ties of a backbone are read. `network` is the whole network all the same. */
            backbone?: components["schemas"]["Backbone"];
            definition: components["schemas"]["Definition"];
            otherDefinition: components["schemas"]["Definition"];
            /** @description Organisations for which both are defined. */
            n: number;
            /** @description Organisations of the network for which one of the two is not: left out. */
            undefined: number;
            /** @description Absent where one of the two does not vary. */
            pearson?: number;
            /** @description Of the ranks, equal values sharing the mean of theirs. */
            spearman?: number;
            definitions: {
                pearson: components["schemas"]["Definition"];
                spearman: components["schemas"]["Definition"];
            };
            /** @description Organisations for which both are defined, by id. */
            ids: string[];
            /** @description Of the measure, parallel to ids. */
            values: number[];
            /** @description Of the other measure, parallel to ids. */
            otherValues: number[];
            organisations?: components["schemas"]["DescribedOrganisations"];
        };
        SensitivityResult: {
            dataset: components["schemas"]["DatasetReference"];
            analysis: string;
            parameters: components["schemas"]["ParametersUsed"];
            network: components["schemas"]["Network"];
            /** @description Where values behind it are estimates (`sampled`), that they are; null: all are exact. */
            approximation: components["schemas"]["ApproximationNote"] | null;
            /** @description Where only the ties of a backbone are read. `network` is the whole network all the same. */
            backbone?: components["schemas"]["Backbone"];
            definition: components["schemas"]["Definition"];
            definitions: {
                spearman: components["schemas"]["Definition"];
                kendall: components["schemas"]["Definition"];
                overlap: components["schemas"]["Definition"];
            };
            k: number;
            /** @description The k highest of the base, highest first; equal values share the best of their ranks. */
            leaders: {
                ids: string[];
                ranks: number[];
            };
            variants: components["schemas"]["SensitivityVariant"][];
            /** @description Everybody who is named above, by id. */
            ids: string[];
            /** @description Who they are, parallel to ids. */
            organisations: components["schemas"]["DescribedOrganisations"];
        };
        SensitivityVariant: {
            /**
             * @description The parameter that is changed.
             * @enum {string}
             */
            by: "weighting" | "layers" | "maxActivitySize" | "halfLifeYears";
            /** @description What it is changed to; null: it is not given (no cap, no decay). */
            value: string | number | null;
            /** @description All that the measure reads is the same as in an earlier variant, by its place in the list, or in the base (-1): computed once. */
            sameAs?: number;
            organisations: number;
            ties: number;
            /** @description Its own, where only the ties of a backbone are read. */
            backbone?: components["schemas"]["BackboneCounts"];
            /** @description Organisations with a value here and in the base. */
            n: number;
            /** @description With the base; absent where one of the two does not vary. */
            spearman?: number;
            /** @description With the base; absent where one of the two does not vary. */
            kendall?: number;
            /** @description Share of the k highest of the base that are among the k highest here; absent where nobody has a value. */
            overlap?: number;
            /** @description Of the base's leaders, in the whole list of this network; null where it has no value. */
            ranks: (number | null)[];
            /** @description Who moves most, most first. */
            moves: {
                id: string;
                /** @description In the base, among the organisations that both have; equal values share the mean. */
                from: number;
                /** @description Here, among the same. */
                to: number;
                /** @description from − to: positive where it rises. */
                change: number;
            }[];
        };
        RelationsResult: {
            dataset: components["schemas"]["DatasetReference"];
            analysis: string;
            parameters: components["schemas"]["ParametersUsed"];
            network: components["schemas"]["Network"];
            /** @description Where values behind it are estimates (`sampled`), that they are; null: all are exact. */
            approximation: components["schemas"]["ApproximationNote"] | null;
            seed: number;
            of: string;
            /** @description Common to all matrices. */
            organisations: number;
            /** @description Who is in no pair. */
            leftOut: {
                /** @description Organisations that some of the networks have, but not all. */
                elsewhere: number;
                /** @description Of those in all, the ones without a group, a place or a value that is asked for. */
                undefined: number;
            };
            pairs: number;
            degreesOfFreedom: number;
            permutations: {
                count: number;
                /** @description Whether they are all that there are. */
                exact: boolean;
            };
            intercept: number;
            rSquared: number;
            coefficients: components["schemas"]["RelationCoefficient"][];
            definitions: {
                coefficient: components["schemas"]["Definition"];
                correlation: components["schemas"]["Definition"];
            };
        };
        RelationCoefficient: {
            matrix: string;
            coefficient: number;
            /** @description Absent where the fit is perfect. */
            t?: number;
            /** @description Of t, by double semi-partialling. */
            p: components["schemas"]["PermutationP"];
            /** @description t of the permutations, without those of a perfect fit. */
            permuted: components["schemas"]["Summary"];
            /** @description With what is explained, the other matrices left aside. */
            correlation: number;
            /** @description Of the correlation (QAP). */
            correlationP: components["schemas"]["PermutationP"];
            /** @description How the values of the permutations are spread; t without those of a perfect fit. */
            distributions: {
                t: components["schemas"]["Histogram"];
                correlation: components["schemas"]["Histogram"];
            };
        };
        /** @description Where permutations are drawn, the observed value is counted among them: (1 + c)/(1 + N). */
        PermutationP: {
            /** @description Share of permutations with a value no larger. */
            lower: number;
            /** @description Share with a value no smaller. */
            upper: number;
            /** @description Share with a value no nearer to 0. */
            twoSided: number;
        };
        /** @description Bars of one width: 2 · IQR / n^⅓ (Freedman & Diaconis), rounded up to 1, 2 or 5 times a power of ten, or more for 100 bars at most. */
        Histogram: {
            /** @description One more than there are bars, ascending; the smallest and the largest value where all are equal. */
            edges: number[];
            /** @description Values in each bar; one on an edge is in the bar above it. */
            counts: number[];
        };
        ScoreRuns: {
            dataset: components["schemas"]["DatasetReference"];
            /** @description By id. */
            runs: components["schemas"]["ScoreRun"][];
        };
        ScoreRun: {
            /** @description The measure and a hash of version and parameters: the same run written again replaces itself. */
            id: string;
            /** @description The measure. */
            analysis: string;
            parameters: components["schemas"]["ParametersUsed"];
            /**
             * Format: date-time
             * @description When it was written.
             */
            at: string;
            /** @description Organisations that got a value. */
            scores: number;
        };
        WrittenScores: {
            dataset: components["schemas"]["DatasetReference"];
            run: components["schemas"]["ScoreRun"];
            /** @description Organisations of the network for which the measure is undefined: nothing is written. */
            undefined: number;
        };
        CommunitiesResult: {
            dataset: components["schemas"]["DatasetReference"];
            analysis: string;
            parameters: components["schemas"]["ParametersUsed"];
            network: components["schemas"]["Network"];
            /** @description Where only the ties of a backbone are read. `network` is the whole network all the same. */
            backbone?: components["schemas"]["Backbone"];
            seed: number;
            definition: components["schemas"]["Definition"];
            /** @description What the figures beside the groups mean. */
            definitions: {
                modularity: components["schemas"]["Definition"];
                stability: components["schemas"]["Definition"];
                coAssignment: components["schemas"]["Definition"];
                agreement: components["schemas"]["Definition"];
                traits: components["schemas"]["Definition"];
            };
            /** @description Organisations in a community, by id; one without a tie is in none. */
            ids: string[];
            /** @description Number of the community, parallel to ids; 0 is the largest. */
            values: number[];
            groups: components["schemas"]["Community"][];
            /** @description Groups found that did not hold together by their own ties, and so were split. */
            split: number;
            /** @description Of the run taken; absent where there is no tie. */
            modularity?: number;
            modularityOfRuns: number[];
            /** @description Mean adjusted mutual information of all pairs of runs; absent below 2. */
            stability?: number;
            /** @description Parallel to ids: share of its company kept in the other runs; null where alone. Absent below 2 runs. */
            coAssignment?: (number | null)[];
            /** @description With complex, hub area, zone, kind and country, where those in a community differ in it. */
            agreements: components["schemas"]["Agreement"][];
            approximation: null;
        };
        Community: {
            id: number;
            organisations: number;
            /** @description After what most sets it apart; absent where nothing does. */
            name?: string;
            /** @description What is over-represented in it, the least likely first. */
            traits: components["schemas"]["Trait"][];
        };
        Trait: {
            /** @description Of organisations: a grouping, or industry; of activities: kind, programme or topic. */
            grouping: string;
            /**
             * @description What is counted.
             * @enum {string}
             */
            of: "organisations" | "activities";
            /** @description What the grouping is called. */
            sort: string;
            /** @description Its codes; several where the same things have them all. */
            words: string[];
            title: string;
            /** @description How many of the group have it … */
            here: number;
            /** @description … of so many of the group. */
            size: number;
            /** @description How many of all groups have it … */
            overall: number;
            /** @description … of so many. */
            all: number;
            /** @description Share in the group divided by the share overall. */
            lift: number;
            /** @description Hypergeometric chance of so many or more, multiplied by the number of comparisons. */
            chance: number;
        };
        Agreement: {
            grouping: string;
            title: string;
            /** @description Organisations in a community that have a value: what the indices are over. */
            n: number;
            /** @description Values that they have. */
            groups: number;
            /** @description Normalised mutual information, arithmetic mean: 0 to 1, above 0 by chance. */
            nmi: number;
            /** @description Adjusted mutual information, arithmetic mean: about 0 by chance, 1 where both say the same. */
            ami: number;
            /** @description Adjusted Rand index: about 0 by chance, 1 where both say the same. */
            ari: number;
        };
        CommunitiesProfileResult: {
            dataset: components["schemas"]["DatasetReference"];
            analysis: string;
            parameters: components["schemas"]["ParametersUsed"];
            network: components["schemas"]["Network"];
            /** @description Where only the ties of a backbone are read. `network` is the whole network all the same. */
            backbone?: components["schemas"]["Backbone"];
            seed: number;
            definition: components["schemas"]["Definition"];
            definitions: {
                method: components["schemas"]["Definition"];
                modularity: components["schemas"]["Definition"];
                stability: components["schemas"]["Definition"];
                agreement: components["schemas"]["Definition"];
            };
            points: components["schemas"]["ProfilePoint"][];
        };
        ProfilePoint: {
            resolution: number;
            /** @description At this resolution. Absent where there is no tie. */
            modularity?: number;
            groups: number;
            /** @description Share of the organisations in a community that are in the largest. Absent where there is no tie. */
            largestShare?: number;
            /** @description Mean AMI of all pairs of runs. Absent below 2 runs. */
            stability?: number;
            /** @description AMI with the communities at the resolution before. Absent for the first. */
            agreement?: number;
        };
        CommunitiesOverTimeResult: {
            dataset: components["schemas"]["DatasetReference"];
            analysis: string;
            parameters: components["schemas"]["ParametersUsed"];
            network: components["schemas"]["Network"];
            /** @description What the backbone of each network means, where only the ties of one are read. */
            backboneDefinition?: components["schemas"]["Definition"];
            seed: number;
            definition: components["schemas"]["Definition"];
            definitions: {
                method: components["schemas"]["Definition"];
                modularity: components["schemas"]["Definition"];
                agreement: components["schemas"]["Definition"];
                traits: components["schemas"]["Definition"];
            };
            periods: components["schemas"]["CommunityPeriod"][];
            lineages: components["schemas"]["CommunityLineage"][];
            events: components["schemas"]["CommunityEvent"][];
        };
        CommunityPeriod: {
            /** @description First year. */
            first: number;
            /** @description Last year. */
            last: number;
            from: string;
            to: string;
            /** @description Organisations in a community. */
            organisations: number;
            /** @description Of the network. */
            ties: number;
            /** @description Its own, where only the ties of a backbone are read. */
            backbone?: components["schemas"]["BackboneCounts"];
            /** @description Absent where there is no tie. */
            modularity?: number;
            /** @description AMI with the period before, over organisations in both. */
            agreement?: number;
            /** @description The largest first. */
            groups: {
                /** @description Number of a lineage: index in `lineages`. */
                lineage: number;
                organisations: number;
            }[];
            /** @description Communities smaller than minSize, which are not followed. */
            small: {
                groups: number;
                organisations: number;
            };
            /** @description Organisations of a group before that are in a group now, where there are minSize or more. */
            flows: {
                /** @description Number of a lineage: index in `lineages`. */
                from: number;
                /** @description Number of a lineage: index in `lineages`. */
                to: number;
                organisations: number;
            }[];
        };
        CommunityLineage: {
            /** @description Number of a lineage: index in `lineages`. */
            id: number;
            /** @description Index in `periods`. */
            first: number;
            /** @description Index in `periods`. */
            last: number;
            /** @description Index in `periods`. */
            largestIn: number;
            largest: number;
            /** @description After what most sets it apart; absent where nothing does. */
            name?: string;
            /** @description What is over-represented in it, the least likely first. */
            traits: components["schemas"]["Trait"][];
        };
        CommunityEvent: {
            /** @enum {string} */
            kind: "born" | "continued" | "grown" | "shrunk" | "split" | "merged" | "gone";
            /** @description Index of the later of the two periods. */
            period: number;
            from: number[];
            to: number[];
        };
        BlocksResult: {
            dataset: components["schemas"]["DatasetReference"];
            analysis: string;
            parameters: components["schemas"]["ParametersUsed"];
            network: components["schemas"]["Network"];
            /** @description Where only the ties of a backbone are read. `network` is the whole network all the same. */
            backbone?: components["schemas"]["Backbone"];
            definition: components["schemas"]["Definition"];
            /** @description Organisations in a block, by id; one without a tie is in none. */
            ids: string[];
            /** @description Number of the block, parallel to ids; 0 is the largest. */
            values: number[];
            organisations?: components["schemas"]["DescribedOrganisations"];
            groups: components["schemas"]["Block"][];
            /** @description Blocks left whole because their correlations came to rest elsewhere than at +1 and −1. */
            undecided: number;
            /** @description Row-major, groups × groups. What a pair of the two blocks is tied by on average; null inside a block of one. */
            density: (number | null)[];
            /** @description The same over all pairs of organisations in a block; absent without any. */
            meanDensity?: number;
            /** @description Row-major, groups × groups. 1 where the density is above the mean, else 0; null where there is none. */
            image: (number | null)[];
        };
        Block: {
            id: number;
            organisations: number;
        };
        CliquesResult: {
            dataset: components["schemas"]["DatasetReference"];
            analysis: string;
            parameters: components["schemas"]["ParametersUsed"];
            network: components["schemas"]["Network"];
            /** @description Where only the ties of a backbone are read. `network` is the whole network all the same. */
            backbone?: components["schemas"]["Backbone"];
            definition: components["schemas"]["Definition"];
            /** @description Maximal cliques of at least `min` organisations, listed or not. */
            count: number;
            /** @description Of them, those that come after the last listed here. */
            left: number;
            /** @description Cursor of those that come after; absent where there are none. */
            next?: string;
            /** @description How many there are of each size, listed or not; the largest size first. */
            sizes: {
                size: number;
                cliques: number;
            }[];
            /** @description Organisations that are in one of them, listed or not. */
            covered: number;
            /** @description The largest first, equally large ones in the order of their members' ids. */
            cliques: components["schemas"]["Clique"][];
        };
        Clique: {
            /** @description Its place among all; 0 is the first. */
            id: number;
            size: number;
            /** @description Weight of all ties between its members. */
            weight: number;
            /** @description Its members, by id. */
            organisations: components["schemas"]["CliqueMember"][];
        };
        CliqueMember: {
            id: string;
            /** @description In the language of the answer; absent where only the id is known. */
            name?: string;
            synthetic: boolean;
        };
        MixingResult: {
            dataset: components["schemas"]["DatasetReference"];
            analysis: string;
            parameters: components["schemas"]["ParametersUsed"];
            network: components["schemas"]["Network"];
            definition: components["schemas"]["Definition"];
            by: string;
            /** @description How many groups are merged into one, under `most`. */
            merged: number;
            /** @description Of complexes, hub areas and zones: who is in a complex, who only placing=zones gives a place, and who has none. */
            placed?: {
                complexes: {
                    organisations: number;
                    /** @description Of all ends of ties; null where there is no tie. */
                    share: number | null;
                };
                zones: {
                    organisations: number;
                    /** @description Of all ends of ties; null where there is no tie. */
                    share: number | null;
                };
                outside: {
                    organisations: number;
                    /** @description Of all ends of ties; null where there is no tie. */
                    share: number | null;
                };
            };
            /** @description Indexes of the groups in the order asked for; merged and without a value last. */
            order: number[];
            /** @description In the order of their ids; rows and columns of every matrix. */
            groups: components["schemas"]["MixingGroup"][];
            /** @description Row-major, groups × groups. Sum of tie weights between the two groups; on the diagonal inside it, each tie once. */
            weight: (number | null)[];
            /** @description Row-major, groups × groups. Number of distinct ties. */
            ties: (number | null)[];
            /** @description Row-major, groups × groups. Organisations of the two groups with such a tie. */
            organisations: (number | null)[];
            /** @description Row-major, groups × groups. Activities that make such a tie. */
            activities: (number | null)[];
            /** @description Row-major, groups × groups. Share of possible pairs that are tied; null where no pair is possible. */
            density: (number | null)[];
            /** @description Row-major, groups × groups. Share of all ends of ties that join the two groups: the whole matrix sums to 1; null where there is no tie. */
            share: (number | null)[];
            /** @description Row-major, groups × groups. Share against what the groups' shares alone let expect: 1 as expected; null where a group has no tie. */
            lift: (number | null)[];
            /** @description With ?null=: every cell on random networks. */
            null?: components["schemas"]["MixingAgainstNull"];
        };
        MixingGroup: {
            /** @description null: organisations that have no value, the last group where there are any. */
            id: string | null;
            title: string;
            organisations: number;
            /**
             * @description The group that holds those merged under `most`.
             * @constant
             */
            isRest?: true;
            /** @description Where it is, if groups are complexes, hub areas or zones; empty for those without a value. */
            place?: {
                complex?: string;
                /** @description The hub in whose area it is. */
                hub?: string;
                zone?: string;
            };
            /** @description Absent where nobody's are known, of those merged and of those without a value. */
            coordinates?: {
                latitude: number;
                longitude: number;
                /**
                 * @description record: its own, or of its hub; members: amidst its organisations in the dataset.
                 * @enum {string}
                 */
                from: "record" | "members";
            };
        };
        MixingAgainstNull: {
            /** @enum {string} */
            model: "curveball" | "labels";
            draws: number;
            seed: number;
            /** @description Chains, each with a burn-in of its own. */
            parts: number;
            /** @description Activities that trade participants; 0: nothing can be drawn. */
            activities?: number;
            /** @description Participations in them. */
            memberships?: number;
            /** @description Trades before the first draw of a part. */
            burnIn?: number;
            /** @description Trades between two draws. */
            trades?: number;
            mixing?: components["schemas"]["Mixing"];
            /** @enum {string} */
            correction: "holm" | "fdr" | "none";
            /** @enum {string} */
            test: "empirical" | "normal";
            alpha: number;
            /** @description Cells tested, each once; not those that are as observed on every draw. */
            tested: number;
            /** @description The smallest p that so many draws give: 2/(draws + 1). */
            resolution: number;
            /** @description With how many draws a single cell could be significant after correction; absent where there are enough. */
            drawsNeeded?: number;
            /** @description Cells with significantly more than chance. */
            more: number;
            /** @description Cells with significantly less. */
            less: number;
            /** @description Cells with a pNormal. */
            normal: number;
            /** @description Row-major, groups × groups. Of the draws: of weight, or of ties where weighted=false. */
            mean: (number | null)[];
            /** @description Row-major, groups × groups. Standard deviation of the draws. */
            sd: (number | null)[];
            /** @description Row-major, groups × groups. (observed − mean) / sd; null where all draws give the same. */
            z: (number | null)[];
            /** @description Row-major, groups × groups. observed / mean: the lift against chance; null where the mean is 0. */
            ratio: (number | null)[];
            /** @description Row-major, groups × groups. Empirical, two-sided; null where not tested. */
            p: (number | null)[];
            /** @description Row-major, groups × groups. Of the normal curve at z, two-sided; null where fewer than five are expected. */
            pNormal: (number | null)[];
            /** @description Row-major, groups × groups. 1: significantly more than chance, −1: less, 0: neither; null: not tested. */
            significance: (number | null)[];
        };
        Mixing: {
            /** @description Whether nothing speaks against taking the draws as independent. */
            mixed: boolean;
            /** @description Of the figure, from one draw to the next. */
            autocorrelation?: number;
            /** @description Share of the memberships that trade which the observed network does not have, on average. */
            changed?: number;
            /** @description The same straight after the burn-in. */
            changedAtFirst?: number;
        };
        MixingCell: {
            dataset: components["schemas"]["DatasetReference"];
            analysis: string;
            parameters: components["schemas"]["ParametersUsed"];
            network: components["schemas"]["Network"];
            by: string;
            /** @description How many groups are merged into one, under `most`. */
            merged: number;
            row: components["schemas"]["CellGroup"];
            column: components["schemas"]["CellGroup"];
            /** @description As in the matrix: of all ties between the two groups, or inside one. */
            weight: number;
            /** @description What makes such ties, with the weight that each gives, the heaviest first; together the weight. */
            activities: {
                total: number;
                from: number;
                items: components["schemas"]["ActivityOfCell"][];
            };
            /** @description Who has such ties, with their weight, most first, and the activities that give them; together twice the weight, as a tie has two ends. */
            organisations: {
                total: number;
                from: number;
                items: components["schemas"]["OrganisationOfCell"][];
            };
        };
        CellGroup: {
            id: string | null;
            title: string;
        };
        ActivityOfCell: {
            activity: components["schemas"]["ActivityItem"];
            weight: number;
        };
        OrganisationOfCell: {
            organisation: components["schemas"]["OrganisationItem"];
            isInRow: boolean;
            weight: number;
            activities: number;
        };
        IntegrationResult: {
            dataset: components["schemas"]["DatasetReference"];
            analysis: string;
            parameters: components["schemas"]["ParametersUsed"];
            network: components["schemas"]["Network"];
            /** @description Whose topology it is. */
            day: string;
            indexes: components["schemas"]["IntegrationIndex"][];
            /** @description Every tie in exactly one, under each `placing`. */
            tiers: {
                complexes: {
                    /** @enum {string} */
                    tier: "1" | "2" | "3" | "4" | "outside";
                    weight: number;
                    ties: number;
                    /** @description Of the weight, or with weighted=false of the ties; absent where there is none. */
                    share?: number;
                }[];
                zones: {
                    /** @enum {string} */
                    tier: "1" | "2" | "3" | "4" | "outside";
                    weight: number;
                    ties: number;
                    /** @description Of the weight, or with weighted=false of the ties; absent where there is none. */
                    share?: number;
                }[];
            };
            /** @description Share of the ties that placing organisations outside every complex by zone takes out of the tier `outside`. */
            moved?: number;
            ei: {
                value?: number;
                /** @description With labels dealt anew over all organisations, exactly. */
                expected?: number;
                groups: components["schemas"]["EiOfGroup"][];
            };
            counts: {
                /** @description Organisations of the network in a complex. */
                inComplexes: number;
                /** @description Outside every complex, with a zone or hub that is known. */
                placed: number;
                /** @description Abroad, or nobody knows where. */
                outside: number;
                /** @description Of the topology. */
                complexes: number;
                hubs: number;
                /** @description Connected complexes of the topology. */
                spokes: number;
            };
        };
        IntegrationIndex: {
            id: string;
            /** @description Of the catalogue of figures, where it is defined. */
            figure: string;
            definition: components["schemas"]["Definition"];
            /**
             * @description What a larger value says of how far groups have grown into one region.
             * @enum {string}
             */
            larger: "moreIntegrated" | "lessIntegrated" | "neither";
            /** @description Absent where it is undefined. */
            value?: number;
            /** @description Standard error by deleting one activity, or one of 32 blocks of them, at a time; absent where it cannot be had. */
            error?: number;
            /**
             * @description Why there is no value; absent where there is one.
             * @enum {string}
             */
            reason?: "noActivity" | "noTies" | "noMiniClusters" | "noPlaces" | "noComplexes" | "noSpokes" | "oneGroup" | "noneCrosses";
            /** @description Under the other `placing`: who is outside every complex left out, or placed by zone. */
            other?: number;
            /** @description With ?weightings=all: under each weighting. */
            weightings?: {
                newman?: number;
                fractional?: number;
                count?: number;
                star?: number;
            };
            null?: components["schemas"]["AgainstNull"];
        };
        AgainstNull: {
            /** @enum {string} */
            model: "curveball" | "labels";
            draws: number;
            seed: number;
            /** @description Chains, each with a burn-in of its own. */
            parts: number;
            /** @description Activities that trade participants; 0: nothing can be drawn. */
            activities?: number;
            /** @description Participations in them. */
            memberships?: number;
            /** @description Trades before the first draw of a part. */
            burnIn?: number;
            /** @description Trades between two draws. */
            trades?: number;
            mixing?: components["schemas"]["Mixing"];
            /** @description Draws on which the figure is undefined; the rest is over the others. */
            undefinedDraws: number;
            mean?: number;
            sd?: number;
            /** @description (value − mean) / sd; absent where all draws give the same. */
            z?: number;
            /** @description Empirical, two-sided: twice the smaller of the one-sided ones, 1 at most. */
            p?: number;
            /** @description (1 + draws with as much or more) / (draws + 1). */
            pUpper?: number;
            /** @description (1 + draws with as much or less) / (draws + 1). */
            pLower?: number;
            /** @description 2.5% of the draws are below. */
            low?: number;
            /** @description 2.5% of the draws are above. */
            high?: number;
        };
        EiOfGroup: {
            /** @description null: those outside, or without a value. */
            id: string | null;
            title: string;
            complex?: string;
            zone?: string;
            hub?: string;
            organisations: number;
            /** @description Of ties inside, each once. */
            internal: number;
            /** @description Of ties that leave. */
            external: number;
            /** @description Absent without a tie. */
            value?: number;
            expected?: number;
        };
        SeriesResult: {
            dataset: components["schemas"]["DatasetReference"];
            analysis: string;
            parameters: components["schemas"]["ParametersUsed"];
            network: components["schemas"]["Network"];
            index: string;
            definition: components["schemas"]["Definition"];
            /**
             * @description What a larger value says of how far groups have grown into one region.
             * @enum {string}
             */
            larger: "moreIntegrated" | "lessIntegrated" | "neither";
            /** @description Groups, or complexes with what is outside them by zone, that are there in every year with a value. */
            panelUnits: number;
            years: components["schemas"]["IndexOfYear"][];
        };
        IndexOfYear: {
            /** @description Of the calendar. */
            year: number;
            from: string;
            to: string;
            /** @description Selected in it, those without a partner too. */
            activities: number;
            network: components["schemas"]["Network"];
            /** @description Whether it lies at the edge of the data: fewer than half as many activities as in a usual year, and so in all years further out. */
            isEdge: boolean;
            value?: number;
            /** @description Standard error by deleting one activity, or one of 32 blocks of them, at a time; absent where it cannot be had. */
            error?: number;
            /** @description value − 1.96 errors. */
            low?: number;
            /** @description value + 1.96 errors. */
            high?: number;
            /**
             * @description Why there is no value; absent where there is one.
             * @enum {string}
             */
            reason?: "noActivity" | "noTies" | "noMiniClusters" | "noPlaces" | "noComplexes" | "noSpokes" | "oneGroup" | "noneCrosses";
            /** @description Groups or complexes there. */
            units: number;
            /** @description Of the fixed panel alone. */
            panel: {
                value?: number;
                /** @description Standard error by deleting one activity, or one of 32 blocks of them, at a time; absent where it cannot be had. */
                error?: number;
                /** @description value − 1.96 errors. */
                low?: number;
                /** @description value + 1.96 errors. */
                high?: number;
            };
            null?: components["schemas"]["AgainstNull"];
            change?: {
                /** @description The last year before that has a value. */
                since: number;
                total: number;
                /** @description Among those that are there in both years; with entry and exit the total. */
                within?: number;
                /** @description By those that are there in the later year only, in that year. */
                entry?: number;
                /** @description By those that are there in the earlier year only, in that year. */
                exit?: number;
                entered: number;
                left: number;
            };
        };
        CompositeResult: {
            dataset: components["schemas"]["DatasetReference"];
            analysis: string;
            parameters: components["schemas"]["ParametersUsed"];
            network: components["schemas"]["Network"];
            definition: components["schemas"]["Definition"];
            intervals: components["schemas"]["Definition"];
            by: string;
            /** @description The day whose topology holds. */
            at: string;
            /** @description The year of the dataset whose tenant firms are read. */
            year: number;
            /** @enum {string} */
            scaling: "min-max" | "rank";
            components: components["schemas"]["CompositeComponent"][];
            /** @description Weightings drawn. */
            samples: number;
            seed: number;
            /** @description How many ranks count as leading. */
            leading: number;
            /** @description The highest index first, then by id; last those without one. */
            groups: components["schemas"]["CompositeGroup"][];
        };
        CompositeComponent: {
            /** @enum {string} */
            id: "external" | "otherZones" | "hubTie" | "diversity" | "intensity" | "participation";
            definition: components["schemas"]["Definition"];
            /** @description Share of the index; 0 where it does not count. */
            weight: number;
            /**
             * @description Why it does not count. unweighted: it was given no weight; unknown: no group has it; same: all that have it have the same.
             * @enum {string}
             */
            leftOut?: "unweighted" | "unknown" | "same";
        };
        CompositeGroup: {
            id: string;
            title: string;
            /** @description In the network. */
            organisations: number;
            /** @description Absent where it has none of the components that count; as are all ranks then. */
            index?: number;
            /** @description 1 is the highest; equal ones share the best of their ranks. */
            rank?: number;
            /** @description Share of the weight that is on components which the group has. */
            present: number;
            /** @description The best rank reached under any weighting that was tried. */
            best?: number;
            worst?: number;
            /** @description No weighting at all gives it a better one. Equal to `best`: exact. */
            bestPossible?: number;
            worstPossible?: number;
            /** @description Share of the drawn weightings under which it is among the leading ranks. */
            leading?: number;
            /** @description Parallel to the components. */
            components: {
                /** @description In the component's own unit; absent where it is not known. */
                value?: number;
                /** @description From 0 for the lowest group to 1 for the highest. */
                scaled?: number;
                /** @description Where this component counts alone. */
                rank?: number;
            }[];
        };
        ScenarioResult: {
            dataset: components["schemas"]["DatasetReference"];
            analysis: string;
            parameters: components["schemas"]["ParametersUsed"];
            network: components["schemas"]["Network"];
            /** @description In the order given. */
            changes: {
                /** @description As it is written. */
                change: string;
                /**
                 * @description counts; or why it is none of this network: layer or window not selected, size above maxActivitySize, members filtered out, activity or organisation absent from it (or without a part in it that is selected).
                 * @enum {string}
                 */
                outcome: "counts" | "layer" | "window" | "size" | "filtered" | "absent";
            }[];
            /** @description All that the changes name. */
            organisations: components["schemas"]["ScenarioMember"][];
            /** @description All that are joined. */
            activities: {
                id: string;
                name: string;
            }[];
            /** @description Of the network with the changes; `network` is the one as it is. */
            changed: {
                organisations: number;
                activities: number;
            };
            indexes: components["schemas"]["IndexChange"][];
        };
        ScenarioMember: {
            id: string;
            /** @description In the language of the answer; absent where only the id is known. */
            name?: string;
            synthetic: boolean;
            /** @description As a title: the complex or, outside complexes, the zone; else what `by` groups by. */
            group?: string;
        };
        IndexChange: {
            id: string;
            definition: components["schemas"]["Definition"];
            /** @enum {string} */
            larger: "moreIntegrated" | "lessIntegrated" | "neither";
            /** @description Absent where it is undefined. */
            before?: number;
            after?: number;
            /** @description After less before. */
            difference?: number;
        };
        ProposalsResult: {
            dataset: components["schemas"]["DatasetReference"];
            analysis: string;
            parameters: components["schemas"]["ParametersUsed"];
            network: components["schemas"]["Network"];
            definition: components["schemas"]["Definition"];
            index: {
                id: string;
                definition: components["schemas"]["Definition"];
                /** @enum {string} */
                larger: "moreIntegrated" | "lessIntegrated" | "neither";
            };
            /**
             * @description Where more integration is.
             * @enum {string}
             */
            direction: "raise" | "lower";
            before: number;
            /** @description Fewer than the budget where none moves the index any further. */
            additions: components["schemas"]["ProposedAddition"][];
            /** @description Organisations that were considered. */
            pool: number;
            /** @description Organisations that might be a member. */
            eligible: number;
            /** @description Sets of members that were compared. */
            candidates: number;
            /** @description How often a gain was computed to choose among them. */
            evaluations: number;
            /** @description Rounds in which every gain was computed anew, as one had grown. */
            rechecked: number;
            /** @description The best that any choice out of the same candidates attains; only where there are at most 20,000. */
            optimum?: number;
            /** @description What greedy stays behind it. */
            gap?: number;
        };
        ProposedAddition: {
            /** @description As …/scenario takes it. */
            change: string;
            /** @description The first one leads. */
            members: components["schemas"]["ScenarioMember"][];
            newcomers: number;
            /** @description Change of the index by this one, beside those before it. */
            gain: number;
            /** @description The index with it and those before it. */
            value: number;
        };
        RobustnessResult: {
            dataset: components["schemas"]["DatasetReference"];
            analysis: string;
            parameters: components["schemas"]["ParametersUsed"];
            network: components["schemas"]["Network"];
            /** @description Where values behind it are estimates (`sampled`), that they are; null: all are exact. */
            approximation: components["schemas"]["ApproximationNote"] | null;
            definition: components["schemas"]["Definition"];
            /** @enum {string} */
            by: "degree" | "betweenness" | "strength" | "random";
            /** @description How many have left, from 0 to all: at most 201 places of the course, evenly spread. */
            left: number[];
            /** @description Organisations in the largest part that holds together then; with by=random on average over the draws. */
            giant: number[];
            /** @description With by=random: 2.5% of the draws are below. */
            low?: number[];
            /** @description 2.5% are above. */
            high?: number[];
            /** @description Share that holds together on average over the whole course; absent without organisations. */
            robustness?: number;
            draws?: number;
            seed?: number;
        };
        ConsortiaResult: {
            dataset: components["schemas"]["DatasetReference"];
            analysis: string;
            parameters: components["schemas"]["ParametersUsed"];
            network: components["schemas"]["Network"];
            definition: components["schemas"]["Definition"];
            /** @description Organisations that may be a member. */
            pool: number;
            /** @description Of each requirement, how many of those are of its kinds. */
            candidates: number[];
            /** @description What becomes of each capability. */
            terms: {
                term: string;
                /** @description How many of the pool cover it. */
                covering: number;
                /** @description Words of the need that nothing here meets. */
                unmatched: string[];
                /** @description Words of the need that were also looked for in the other language, and as what. */
                translated: components["schemas"]["TranslatedWords"][];
                /** @description Of how many anything is said that a need could meet. */
                described: number;
            }[];
            /** @description Terms that nobody among them covers. */
            uncovered: string[];
            /**
             * Format: date
             * @description On which the team asks support schemes: as asked, else the dataset's reference date.
             */
            day: string;
            /**
             * @description Why integration is no criterion: without weight, the index is unmoved by ties between groups, undefined here, consortia are in no layer, too many groups. Absent where it is one.
             * @enum {string}
             */
            noGain?: "unweighted" | "unmoved" | "undefined" | "layer" | "groups";
            /** @description As used. */
            differ: number;
            /** @description There are no more teams so different. */
            isAll: boolean;
            teams: components["schemas"]["ProposedConsortium"][];
        };
        ProposedConsortium: {
            /** @description 0 to 1: each criterion times its weight, added up. */
            score: number;
            criteria: components["schemas"]["TeamCriterion"][];
            /** @description The lead first, where somebody may lead. */
            members: components["schemas"]["TeamMember"][];
            /** @description Pairs of members that are tied already. */
            ties: {
                source: string;
                target: string;
                activities: number;
                /** @description The latest three. */
                examples: {
                    id: string;
                    name: string;
                    kind: string;
                    year?: number;
                }[];
            }[];
            /** @description Pairs that are not. */
            newTies: number;
            /** @description Share of its members that are synthetic. */
            synthetic: number;
            /** @description Terms that nobody in it covers. */
            uncovered: string[];
            /** @description Requirements that lack members; none in a team that was proposed. */
            unmet: {
                requirement: number;
                lacking: number;
            }[];
            /** @description Nobody in it may lead. */
            isLeadMissing: boolean;
            /** @description The index as it is and with a consortium of this team, as …/scenario has it; absent where it is undefined. */
            index?: {
                id: string;
                title: string;
                before: number;
                after: number;
                difference: number;
            };
            /** @description Support schemes: those that it meets first, then what is not decided, lacking, not stated. */
            schemes: components["schemas"]["SchemeStanding"][];
            /** @description Proved: no team that differs so much from those before it scores more. */
            isExact: boolean;
            /** @description None scores more than that. */
            bound: number;
            /** @description Bound less score: 0 where it is exact. */
            gap: number;
            /** @description Partial teams that were looked at for the proof. */
            nodes: number;
            /** @description Candidates among whom it was sought; the others cannot be in a better team. */
            searched: number;
        };
        TeamCriterion: {
            /** @enum {string} */
            id: "coverage" | "trust" | "novelty" | "zones" | "integration";
            title: string;
            /** @description 0 to 1; absent where it has no value here. */
            value?: number;
            /** @description Those of all criteria that have a value add up to 1. */
            weight: number;
            /** @description Weight times value: the parts add up to the score. */
            part: number;
        };
        TeamMember: {
            id: string;
            /** @description In the language of the answer; absent where only the id is known. */
            name?: string;
            /** @enum {string} */
            kind: "company" | "university" | "institute" | "government" | "support" | "agency" | "association" | "other";
            synthetic: boolean;
            /** @enum {string} */
            size?: "micro" | "small" | "medium" | "large";
            /** @description As a title. */
            zone?: string;
            /** @description As a title. */
            complex?: string;
            country?: string;
            /** @description Which of `requires` it fills, from 0; absent where there is no room for it. */
            requirement?: number;
            isLead: boolean;
            /** @description Asked for by name. */
            isFixed: boolean;
            /** @description What it brings of the score: half of each of its pairs, of each term an equal share among those who cover it best. They add up to the score. */
            part: number;
            covers: {
                term: string;
                /** @description Share of the words of the term that it meets: more than half, or it does not cover it. */
                degree: number;
                /** @description Those words. */
                words: string[];
                /**
                 * @description Where most of them stand: in its capabilities, industries, or the topics of its activities.
                 * @enum {string}
                 */
                place: "capability" | "industry" | "topic";
                /** @description What stands there. */
                text: string;
            }[];
            /** @description Members to whom it is not tied yet. */
            newTies: number;
            /** @description The best who could take its place, best first; none for whom was asked for by name. */
            swaps: {
                id: string;
                name?: string;
                /** @description That the team would have. */
                score: number;
                difference: number;
            }[];
        };
        SchemeStanding: {
            id: string;
            name: string;
            /**
             * @description meets: every rule that the data state; lacks: one at least is not met; undecided: of one at least it cannot be told; unstated: the data state no rule beside its dates.
             * @enum {string}
             */
            verdict: "meets" | "lacks" | "undecided" | "unstated";
            /** @description Whether it, and what it is a part of, runs on that day, as far as they have dates. */
            isRunning: boolean;
            checks: components["schemas"]["SchemeRuleCheck"][];
            /** @description What no rule in the data is about. */
            unstated: ("running" | "composition" | "members" | "zones" | "complexes" | "money" | "dates" | "lead")[];
        };
        SchemeRuleCheck: {
            /** @enum {string} */
            rule: "running" | "composition" | "members" | "zones" | "complexes" | "money" | "dates" | "lead";
            /**
             * @description unknown: not enough is known of the team.
             * @enum {string}
             */
            state: "met" | "lacking" | "unknown";
            /** @description What is asked for, and what there is. */
            text: string;
            kinds?: ("company" | "university" | "institute" | "government" | "support" | "agency" | "association" | "other")[];
            sizes?: ("micro" | "small" | "medium" | "large")[];
            least?: number;
            most?: number;
            currency?: string;
            of?: string[];
            from?: string;
            to?: string;
            /** @description How many there are; how much is asked for. */
            found?: number;
            /** @description Members of whom it is not known. */
            notKnown?: number;
        };
        ConsortiumResult: {
            dataset: components["schemas"]["DatasetReference"];
            analysis: string;
            parameters: components["schemas"]["ParametersUsed"];
            network: components["schemas"]["Network"];
            definition: components["schemas"]["Definition"];
            /** @description Organisations that may be a member. */
            pool: number;
            /** @description Of each requirement, how many of those are of its kinds. */
            candidates: number[];
            /** @description What becomes of each capability. */
            terms: {
                term: string;
                /** @description How many of the pool cover it. */
                covering: number;
                /** @description Words of the need that nothing here meets. */
                unmatched: string[];
                /** @description Words of the need that were also looked for in the other language, and as what. */
                translated: components["schemas"]["TranslatedWords"][];
                /** @description Of how many anything is said that a need could meet. */
                described: number;
            }[];
            /** @description Terms that nobody among them covers. */
            uncovered: string[];
            /**
             * Format: date
             * @description On which the team asks support schemes: as asked, else the dataset's reference date.
             */
            day: string;
            /**
             * @description Why integration is no criterion: without weight, the index is unmoved by ties between groups, undefined here, consortia are in no layer, too many groups. Absent where it is one.
             * @enum {string}
             */
            noGain?: "unweighted" | "unmoved" | "undefined" | "layer" | "groups";
            team: components["schemas"]["ConsortiumTeamItem"];
        };
        ConsortiumTeamItem: {
            /** @description 0 to 1: each criterion times its weight, added up. */
            score: number;
            criteria: components["schemas"]["TeamCriterion"][];
            /** @description The lead first, where somebody may lead. */
            members: components["schemas"]["TeamMember"][];
            /** @description Pairs of members that are tied already. */
            ties: {
                source: string;
                target: string;
                activities: number;
                /** @description The latest three. */
                examples: {
                    id: string;
                    name: string;
                    kind: string;
                    year?: number;
                }[];
            }[];
            /** @description Pairs that are not. */
            newTies: number;
            /** @description Share of its members that are synthetic. */
            synthetic: number;
            /** @description Terms that nobody in it covers. */
            uncovered: string[];
            /** @description Requirements that lack members; none in a team that was proposed. */
            unmet: {
                requirement: number;
                lacking: number;
            }[];
            /** @description Nobody in it may lead. */
            isLeadMissing: boolean;
            /** @description The index as it is and with a consortium of this team, as …/scenario has it; absent where it is undefined. */
            index?: {
                id: string;
                title: string;
                before: number;
                after: number;
                difference: number;
            };
            /** @description Support schemes: those that it meets first, then what is not decided, lacking, not stated. */
            schemes: components["schemas"]["SchemeStanding"][];
        };
        HubSpokeResult: {
            dataset: components["schemas"]["DatasetReference"];
            analysis: string;
            parameters: components["schemas"]["ParametersUsed"];
            network: components["schemas"]["Network"];
            definition: components["schemas"]["Definition"];
            /** @description The day whose topology holds, and up to which activities are looked at. */
            at: string;
            /** @description The worst first, with the rule of each and how many complexes are in it. */
            states: {
                /** @enum {string} */
                id: "neverConnected" | "dormant" | "noHub" | "undated" | "thinning" | "active";
                title: string;
                text: string;
                complexes: number;
            }[];
            /** @description Over those listed: share with a tie to the own hub, to any hub, to another zone; mean dependence on the hub. Absent where no complex counts. */
            summary: {
                ownHub?: number;
                anyHub?: number;
                anotherZone?: number;
                hubDependence?: number;
            };
            /** @description Every complex that is connected that day: those without a live tie to their hub first. */
            spokes: components["schemas"]["Spoke"][];
        };
        Spoke: {
            complex: components["schemas"]["NamedPlace"];
            hub?: components["schemas"]["NamedPlace"];
            zone?: components["schemas"]["NamedPlace"];
            synthetic: boolean;
            /** @description In the network; the complex may have more. */
            organisations: number;
            /** @enum {string} */
            state: "neverConnected" | "dormant" | "noHub" | "undated" | "thinning" | "active";
            /** @description The state in the language of the answer, with the year where it is dormant. */
            words: string;
            /** @description Where it is dormant: the dataset's year of the last activity with the hub. */
            since?: number;
            /** @description Last day of an activity with the hub; at most `at`. */
            lastWithHub?: string;
            /** @description Last day of an activity that ties it with anybody, also inside. */
            last?: string;
            /** @description Activities with the hub that ran in the last `dormantAfter` years up to `at`. */
            recent: number;
            /** @description Those that ran in as many years before; one that ran in both is in both. */
            earlier: number;
            /** @description Activities with the hub of which no day is known. */
            undated: number;
            /** @description Share of `external` that leads to the hub: of its weight, or with `weighted=false` of its ties. */
            hubDependence?: number;
            /** @description With organisations in the hub that it is connected to. */
            ownHub: components["schemas"]["SpokeReach"];
            /** @description With organisations in another hub, of its zone or not. */
            otherHubs: components["schemas"]["SpokeReach"];
            /** @description With organisations in another zone, in a hub or not. */
            otherZones: components["schemas"]["SpokeReach"];
            /** @description With all that have a place elsewhere: the three before, and the others. */
            external: components["schemas"]["SpokeReach"];
            /** @description Between two organisations of the complex. */
            inside: components["schemas"]["SpokeReach"];
        };
        NamedPlace: {
            id: string;
            title: string;
        };
        SpokeReach: {
            /** @description Sum of tie weights. */
            weight: number;
            /** @description Distinct ties between organisations. */
            ties: number;
            /** @description Organisations of the complex with such a tie. */
            organisations: number;
            /** @description Activities that make such ties, by id. */
            activities: string[];
        };
        GravityResult: {
            dataset: components["schemas"]["DatasetReference"];
            analysis: string;
            parameters: components["schemas"]["ParametersUsed"];
            network: components["schemas"]["Network"];
            definition: components["schemas"]["Definition"];
            by: string;
            explainedBy: ("size" | "distance" | "zone" | "speciality")[];
            /** @description Usual or asked for, but too few groups have it, or none: how many do; where size is asked for or usual, of those with one. */
            leftAside: {
                /** @enum {string} */
                covariate: "size" | "distance" | "zone" | "speciality";
                having: number;
            }[];
            groups: {
                all: number;
                /** @description Groups in a pair that is fitted. */
                fitted: number;
                /** @description Left out since they are without one of these; one without two is in both. */
                without: {
                    [key: string]: number;
                };
            };
            /** @description Groups whose own record has coordinates, that are placed amidst their organisations, that have no place. */
            placed: {
                own: number;
                members: number;
                none: number;
            };
            /** @description Fitted, tied or not. */
            pairs: number;
            /** @description Of these, the tied ones. */
            tied: number;
            /** @description Pairs beside these that the model predicts to be 0 without fail. */
            separated: number;
            intercept: components["schemas"]["GravityCoefficient"];
            coefficients: {
                value: number;
                /** @description Allowing for unequal variance. */
                robustError?: number;
                /** @description Allowing also for pairs with a group in common. */
                dyadicError?: number;
                /** @description Value over the larger error. */
                z?: number;
                /** @description Chance of as large a |z| were the coefficient 0. */
                p?: number;
                /** @description Of the 95% interval: 1.96 of the larger error below. */
                low?: number;
                high?: number;
                /** @enum {string} */
                covariate: "size" | "distance" | "zone" | "speciality";
                /** @description exp of the value. */
                factor: number;
            }[];
            /** @description Without a coefficient: it does not vary, follows from the others, or would run away. */
            dropped: {
                /** @enum {string} */
                covariate: "size" | "distance" | "zone" | "speciality";
                /** @enum {string} */
                why: "constant" | "redundant" | "separated";
            }[];
            deviance: number;
            /** @description Of the mean alone. */
            nullDeviance: number;
            /** @description 1 − deviance/nullDeviance. */
            devianceExplained?: number;
            /** @description Squared correlation of observed and fitted. */
            rSquared?: number;
            /** @description 1 for counts that are Poisson. */
            dispersion?: number;
            /** @description Furthest below what is expected first. */
            less: components["schemas"]["GravityPair"][];
            /** @description Furthest above first. */
            more: components["schemas"]["GravityPair"][];
            forecast?: {
                /** @description The later period's first day. */
                from: string;
                groups: number;
                /** @description Tied pairs among those in the earlier period. */
                earlierTies: number;
                laterTies: number;
                /** @description How much longer the later period is: predictions are multiplied by it. */
                exposure: number;
                /** @description By all that ties are explained by. Absent where nothing could be fitted. */
                whole?: components["schemas"]["GravityForecast"];
                /** @description By size alone. */
                size?: components["schemas"]["GravityForecast"];
                /** @description By the mean alone. */
                mean?: components["schemas"]["GravityForecast"];
            };
        };
        /** @description What is undefined is absent. */
        GravityCoefficient: {
            value: number;
            /** @description Allowing for unequal variance. */
            robustError?: number;
            /** @description Allowing also for pairs with a group in common. */
            dyadicError?: number;
            /** @description Value over the larger error. */
            z?: number;
            /** @description Chance of as large a |z| were the coefficient 0. */
            p?: number;
            /** @description Of the 95% interval: 1.96 of the larger error below. */
            low?: number;
            high?: number;
        };
        GravityPair: {
            source: components["schemas"]["GravityGroup"];
            target: components["schemas"]["GravityGroup"];
            observed: number;
            fitted: number;
            residual: number;
            /** @description Where the ties are explained by distance too. */
            kilometres?: number;
            /** @description Activities that tie the two. */
            count: number;
            /** @description Their ids, at most 200, those that began last. */
            activities: string[];
        };
        GravityGroup: {
            id: string;
            title: string;
        };
        GravityForecast: {
            pearson?: number;
            spearman?: number;
            /** @description A pair; the smaller the better. Absent where a pair that was ruled out is tied. */
            deviance?: number;
            /** @description The same once predictions are brought to the later total. */
            levelDeviance?: number;
            /** @description Pairs predicted to have no tie without fail that have one. */
            ruledOut: number;
        };
        CandidatesResult: {
            dataset: components["schemas"]["DatasetReference"];
            analysis: string;
            parameters: components["schemas"]["ParametersUsed"];
            network: components["schemas"]["Network"];
            definition: components["schemas"]["Definition"];
            /** @description Absent for a newcomer. */
            for?: components["schemas"]["OrganisationItem"];
            /** @description Whoever is not in the dataset. */
            newcomer?: {
                /** @enum {string} */
                kind: "company" | "university" | "institute" | "government" | "support" | "agency" | "association" | "other";
                complex?: string;
                country?: string;
                makes?: string;
                /** @description How what it makes was read. */
                read?: components["schemas"]["NeedRead"];
            };
            /** @description Nothing later is known. */
            asOf: string;
            /** @description All other organisations. */
            considered: number;
            /** @description By the first limit that each does not meet. */
            leftOut: {
                /** @enum {string} */
                by: "network" | "tied" | "untied" | "kinds" | "sizes" | "zones" | "complexes" | "countries" | "distance" | "partners" | "competitors" | "outside" | "meeting";
                title: string;
                count: number;
            }[];
            /** @description Those that are left. */
            eligible: number;
            /** @description How the need was read, where one was asked for. */
            need?: {
                /** @description Words of the need that nothing here meets. */
                unmatched: string[];
                /** @description Words of the need that were also looked for in the other language, and as what. */
                translated: components["schemas"]["TranslatedWords"][];
                /** @description Of how many anything is said that a need could meet. */
                described: number;
                /** @description Of those that are left, who meets a word of it. */
                met: number;
            };
            /** @description The sorts of pair that are on the list, with how such lists did. */
            cases: {
                /** @enum {string} */
                case: "known" | "companies" | "research" | "newcomers" | "toNewcomers" | "amongNewcomers";
                title: string;
                /** @enum {string} */
                ranker: "model" | "amongEquals" | "random" | "popularity" | "commonPartners" | "adamicAdar" | "katz" | "randomWalk";
                /**
                 * @description Whether the 95 % interval of the gain by `decidedBy` lies above 0, holds it, or lies below.
                 * @enum {string}
                 */
                verdict: "better" | "undecided" | "worse" | "untested";
                said: string;
                /**
                 * @description Whether what a match with the need counts for was fitted to what organisations say that they need, or the best match counts 5 in the log odds by assumption.
                 * @enum {string}
                 */
                need?: "fitted" | "assumed";
            }[];
            candidates: {
                organisation: components["schemas"]["OrganisationItem"];
                /** @enum {string} */
                case: "known" | "companies" | "research" | "newcomers" | "toNewcomers" | "amongNewcomers";
                /** @enum {string} */
                ranker: "model" | "amongEquals" | "random" | "popularity" | "commonPartners" | "adamicAdar" | "katz" | "randomWalk";
                /** @description Log odds of a new tie within `years`, as the model has it: for order only, `confidence` tells how often such candidates were right. Where one of the two is a newcomer, given that it comes to have a tie at all. Absent where there were too few new ties to fit it to. */
                score?: number;
                confidence?: components["schemas"]["PartnerConfidence"];
                /**
                 * @description Why there is no confidence: `untried`: such lists could not be tried on later years; `below`: nobody with so low a score was on those that were.
                 * @enum {string}
                 */
                untold?: "untried" | "below";
                /** @description By what the score tells of. */
                shares: {
                    /** @enum {string} */
                    group: "circle" | "activity" | "groups" | "kind" | "place" | "capability";
                    title: string;
                    /** @description What it adds to the log odds, beside a pair that came to no tie. */
                    amount: number;
                    /** @description Of the sum of all amounts, whatever their sign. */
                    share: number;
                }[];
                reasons: components["schemas"]["CandidateReason"][];
            }[];
        };
        /** @description How often such candidates came true, with Wilson's 95 % interval. */
        PartnerConfidence: {
            right: number;
            /** @description Of about the same score, on the lists of the back-test. */
            candidates: number;
            lower: number;
            upper: number;
            /**
             * @description Who was counted: `all` that may be on a list; `tiedNewcomers`, where one of the two is a newcomer: only newcomers that came to have a tie in that time, so that it holds given that one does.
             * @enum {string}
             */
            among: "all" | "tiedNewcomers";
        };
        CandidateReason: {
            code: string;
            /** @description In the language of the answer. */
            text: string;
            /** @description Some of them. */
            activities?: components["schemas"]["PartnerNamed"][];
            /** @description Some of them. */
            partners?: components["schemas"]["PartnerNamed"][];
            /** @description Of all. */
            count?: number;
            km?: number;
            /** @description Words of the need, or of what the organisation does itself. */
            terms?: string[];
            /** @description What is said of it that holds them, some of it. */
            texts?: {
                /** @enum {string} */
                in: "capability" | "industry" | "topic";
                text: string;
            }[];
        };
        PartnerNamed: {
            id: string;
            name: string;
        };
        BackTestResult: {
            dataset: components["schemas"]["DatasetReference"];
            analysis: string;
            parameters: components["schemas"]["ParametersUsed"];
            network: components["schemas"]["Network"];
            definition: components["schemas"]["Definition"];
            /** @description Nothing later was known. */
            split: string;
            /** @description Up to this day ties are foretold. */
            until: string;
            /** @description From this day on, to the split, ties were learnt from. */
            fittedFrom: string;
            /** @description First ties between organisations that had some, in the whole network. */
            newTies: number;
            /** @description Ties of those that were partners already: not foretold. */
            repeatedTies: number;
            qualities: {
                /** @enum {string} */
                id: "areaAny" | "precisionAny" | "areaMatched" | "precisionMatched" | "hits" | "reciprocalRank" | "hitsMatched";
                title: string;
                /** @description What it means. */
                text: string;
            }[];
            cases: components["schemas"]["PartnerCase"][];
        };
        PartnerCase: {
            /** @enum {string} */
            case: "known" | "companies" | "research" | "newcomers" | "toNewcomers" | "amongNewcomers";
            title: string;
            model: {
                /** @description New ties that it was fitted to. */
                ties: number;
                /** @description And pairs that came to none, drawn by chance. */
                others: number;
                /**
                 * @description Why there is none.
                 * @enum {string}
                 */
                unfitted?: "few" | "nothing" | "separated" | "diverged";
                /** @description Largest effect of a usual difference first. */
                coefficients: {
                    /** @enum {string} */
                    feature: "commonPartners" | "jaccard" | "adamicAdar" | "resourceAllocation" | "anyCommonPartner" | "randomWalk" | "walkAffinity" | "ownTies" | "popularity" | "recentActivity" | "recency" | "sharedGroups" | "kindAffinity" | "distance" | "placeUnknown" | "sameComplex" | "sameHub" | "sameZone" | "sameCountry" | "sameCity" | "capability" | "sameWork";
                    title: string;
                    /** @enum {string} */
                    group: "circle" | "activity" | "groups" | "kind" | "place" | "capability";
                    /** @description Of the log odds of a new tie, for one unit more. */
                    slope: number;
                }[];
            };
            /** @description Organisations that a list was made for. */
            sources: number;
            /** @description Where one of the two is a newcomer. */
            newcomers?: {
                /** @description Organisations without a tie on the day of the split. */
                untied: number;
                /** @description Those of them that came to have one: they alone are counted. */
                came: number;
            };
            /** @description Of these, those with somebody to find: only their lists are judged. */
            sourcesWithNewTies: number;
            /** @description From these organisations; a tie of two is there from either end. */
            newTies: number;
            /** @description On a list, on average. */
            candidates?: number;
            rankers: {
                /** @enum {string} */
                ranker: "model" | "amongEquals" | "random" | "popularity" | "commonPartners" | "adamicAdar" | "katz" | "randomWalk";
                title: string;
                areaAny: components["schemas"]["PartnerEstimate"];
                precisionAny: components["schemas"]["PartnerEstimate"];
                areaMatched: components["schemas"]["PartnerEstimate"];
                precisionMatched: components["schemas"]["PartnerEstimate"];
                hits: components["schemas"]["PartnerEstimate"];
                reciprocalRank: components["schemas"]["PartnerEstimate"];
                hitsMatched: components["schemas"]["PartnerEstimate"];
            }[];
            /** @description Of either model with the one feature that it has to be better than: lists are ranked by the better one. */
            comparisons: components["schemas"]["PartnerComparison"][];
        };
        /** @description With the 95 % interval: organisations drawn anew, widened for candidates that several lists share and for ties that are met from both ends. Absent: undefined. */
        PartnerEstimate: {
            value?: number;
            lower?: number;
            upper?: number;
        };
        PartnerComparison: {
            /**
             * @description Fitted beside pairs drawn from all, or of the same degree.
             * @enum {string}
             */
            ranker: "model" | "amongEquals";
            /**
             * @description The average precision, or the right ones among the first ten where these are fewer for certain.
             * @enum {string}
             */
            decidedBy: "areaAny" | "precisionAny" | "areaMatched" | "precisionMatched" | "hits" | "reciprocalRank" | "hitsMatched";
            /**
             * @description Whether the 95 % interval of the gain by `decidedBy` lies above 0, holds it, or lies below.
             * @enum {string}
             */
            verdict: "better" | "undecided" | "worse" | "untested";
            /** @description The same in words. */
            said: string;
            /**
             * @description What lists are ranked by.
             * @enum {string}
             */
            used: "model" | "amongEquals" | "random" | "popularity" | "commonPartners" | "adamicAdar" | "katz" | "randomWalk";
            /** @description The model's quality less that of the one feature. */
            gain: {
                areaAny?: components["schemas"]["PartnerEstimate"];
                precisionAny?: components["schemas"]["PartnerEstimate"];
                areaMatched?: components["schemas"]["PartnerEstimate"];
                precisionMatched?: components["schemas"]["PartnerEstimate"];
                hits?: components["schemas"]["PartnerEstimate"];
                reciprocalRank?: components["schemas"]["PartnerEstimate"];
                hitsMatched?: components["schemas"]["PartnerEstimate"];
            };
            bands: {
                right: number;
                /** @description Of about the same score, on the lists of the back-test. */
                candidates: number;
                lower: number;
                upper: number;
                /** @description The lowest score. */
                from: number;
            }[];
            exposure: components["schemas"]["PartnerExposure"][];
        };
        PartnerExposure: {
            by: string;
            title: string;
            /** @description Half the summed differences of places and candidates: 0 as they are, 1 at most. */
            distance: number;
            /** @description The same with at most three of ten places for one group. */
            distanceCapped: number;
            /** @description Right ones among the first ten, without the cap. */
            hits?: number;
            /** @description And with it. */
            hitsCapped?: number;
            groups: {
                id: string;
                title: string;
                /** @description Share of the organisations that could be listed. */
                candidates: number;
                /** @description Share of the first ten places. */
                places: number;
                placesCapped: number;
            }[];
        };
        StructureResult: {
            dataset: components["schemas"]["DatasetReference"];
            analysis: string;
            parameters: components["schemas"]["ParametersUsed"];
            network: components["schemas"]["Network"];
            /** @description Where only the ties of a backbone are read. `network` is the whole network all the same. */
            backbone?: components["schemas"]["Backbone"];
            /** @description Ties count as one. What is undefined is absent. */
            figures: {
                density?: number;
                meanDegree?: number;
                components: number;
                giantShare?: number;
                transitivity?: number;
                degreeAssortativity?: number;
                meanDistance?: number;
                diameter?: number;
                efficiency?: number;
                degreeCentralisation?: number;
            };
            /** @description Three organisations tied to each other. */
            triangles: number;
            /** @description Organisations with 0, 1, 2 … partners. */
            degrees: number[];
            /** @description Pairs of organisations 0, 1, 2 … steps apart; only those that are joined. */
            distances: number[];
            definitions: {
                [key: string]: components["schemas"]["Definition"];
            };
        };
        Figures: {
            figures: components["schemas"]["Figure"][];
            /** @description The indexes of integration: figures with what is fixed in them, which series, what-ifs and targets are about. */
            indexes: components["schemas"]["IndexOfIntegration"][];
        };
        Figure: {
            id: string;
            definition: components["schemas"]["Definition"];
            /** @enum {string} */
            reads: "facts" | "ties";
            /** @description Absent: it has no weighted form. */
            weightedDefault?: boolean;
            /** @description Whether it is about the groups of a grouping, so that null=labels can be asked. */
            hasGroups: boolean;
            /** @description Whether it can be had on the ties of a backbone. */
            onBackbone: boolean;
            computedBy: string;
            /** @description Its own, beyond the network's, each with its JSON Schema. */
            parameters: {
                name: string;
                /** @description What is used where a request does not say; absent where that is nothing. */
                default?: string | number | boolean;
                schema: {
                    [key: string]: unknown;
                };
            }[];
        };
        IndexOfIntegration: {
            id: string;
            /** @description Of which it is one reading. */
            figure: string;
            definition: components["schemas"]["Definition"];
            /** @description Those of the figure that are still open. */
            parameters: {
                name: string;
                /** @description What is used where a request does not say; absent where that is nothing. */
                default?: string | number | boolean;
                schema: {
                    [key: string]: unknown;
                };
            }[];
        };
        FigureResult: {
            dataset: components["schemas"]["DatasetReference"];
            analysis: string;
            parameters: components["schemas"]["ParametersUsed"];
            network: components["schemas"]["Network"];
            /** @description Where only the ties of a backbone are read. `network` is the whole network all the same. */
            backbone?: components["schemas"]["Backbone"];
            definition: components["schemas"]["Definition"];
            /** @description Absent where it is undefined. */
            value?: number;
            /** @description With ?null=: the figure on random networks. */
            null?: components["schemas"]["AgainstNull"];
        };
        DegreeDistributionResult: {
            dataset: components["schemas"]["DatasetReference"];
            analysis: string;
            parameters: components["schemas"]["ParametersUsed"];
            network: components["schemas"]["Network"];
            /** @description Where only the ties of a backbone are read. `network` is the whole network all the same. */
            backbone?: components["schemas"]["Backbone"];
            definition: components["schemas"]["Definition"];
            /** @description Organisations with 0, 1, 2 … partners. */
            degrees: number[];
            /** @description Absent where there are too few organisations or different numbers of partners. */
            fit?: components["schemas"]["DegreeFit"];
        };
        DegreeFit: {
            /** @description Number of partners with which the tail begins. */
            from: number;
            /** @description Organisations in the tail. */
            n: number;
            /** @description P(k) ∝ k^−alpha. */
            alpha: number;
            /** @description Standard error of alpha, the beginning being given. */
            alphaError: number;
            /** @description Kolmogorov–Smirnov distance of the tail from the fitted law. */
            ks: number;
            logLikelihood: number;
            alternatives: {
                /** @enum {string} */
                id: "lognormal" | "exponential";
                /** @description mu and sigma, or lambda. */
                parameters: {
                    [key: string]: number;
                };
                logLikelihood: number;
                /** @description Log-likelihood of the power law less this one's: above 0 where the power law is better. */
                ratio: number;
                /** @description The ratio divided by its standard deviation (Vuong). */
                z?: number;
                /** @description Chance of a ratio so far from 0 if both were as good. */
                p?: number;
            }[];
            /** @description Share of the draws that are as far from their fit. Absent without draws. */
            p?: number;
            /** @enum {string} */
            verdict: "ruled-out" | "worse" | "untested" | "possible" | "supported";
            verdictText: string;
            /** @description Share of the organisations with a partner that have x partners or more, as each would have it. */
            curve: {
                x: number;
                powerLaw: number;
                lognormal: number;
                exponential: number;
            }[];
        };
        FiguresResult: {
            dataset: components["schemas"]["DatasetReference"];
            analysis: string;
            parameters: components["schemas"]["ParametersUsed"];
            network: components["schemas"]["Network"];
            /** @description Where only the ties of a backbone are read. `network` is the whole network all the same. */
            backbone?: components["schemas"]["Backbone"];
            figures: components["schemas"]["FigureOfSeveral"][];
            /** @description With null=curveball, where meanDistance is asked and meanClustering or transitivity. */
            smallWorld?: {
                definition: components["schemas"]["Definition"];
                /** @description Clustering against its mean over the draws. */
                clusteringRatio?: number;
                /** @description Mean distance against its mean over the draws. */
                distanceRatio?: number;
                /** @description The first by the second; above 1: a small world. */
                sigma?: number;
            };
        };
        FigureOfSeveral: {
            id: string;
            definition: components["schemas"]["Definition"];
            value?: number;
            null?: components["schemas"]["AgainstNull"];
        };
        CompositionResult: {
            dataset: components["schemas"]["DatasetReference"];
            analysis: string;
            parameters: components["schemas"]["ParametersUsed"];
            network: components["schemas"]["Network"];
            definition: components["schemas"]["Definition"];
            definitions: {
                [key: string]: components["schemas"]["Definition"];
            };
            spheres: {
                university: ("company" | "university" | "institute" | "government" | "support" | "agency" | "association" | "other")[];
                industry: ("company" | "university" | "institute" | "government" | "support" | "agency" | "association" | "other")[];
                government: ("company" | "university" | "institute" | "government" | "support" | "agency" | "association" | "other")[];
            };
            classes: {
                /** @enum {string} */
                id: "single" | "industry-industry" | "industry-institute" | "industry-university" | "industry-industry-institute" | "industry-industry-university" | "industry-university-institute" | "no-industry";
                title: string;
            }[];
            /** @description Of the whole window, undated activities included where there is none. */
            whole: {
                /** @description Selected activities in which an organisation of the network takes part. */
                activities: number;
                /** @description Of them, those of each class, parallel to `classes`. */
                classes: number[];
                /** @description Of those, in how many government, an agency, a supporting body or an association takes part as well. */
                supported: number[];
                /** @description Activities without company, university and institute. */
                unclassed: number;
                /** @description Activities that have participants without a name too, who are in no class and no sphere. */
                unnamed: number;
                /** @description Activities in which exactly these spheres take part: what the information is computed from. */
                presence: {
                    U: number;
                    I: number;
                    UI: number;
                    G: number;
                    UG: number;
                    IG: number;
                    UIG: number;
                    none: number;
                };
                /** @description In bits. Absent where no activity counts. */
                information: {
                    tripleHelix?: number;
                    universityIndustry?: number;
                    universityGovernment?: number;
                    industryGovernment?: number;
                };
            };
            /** @description Each calendar year by itself, as asked with it as the window; without those in which nobody takes part. */
            years: {
                year: number;
                /** @description Selected activities in which an organisation of the network takes part. */
                activities: number;
                /** @description Of them, those of each class, parallel to `classes`. */
                classes: number[];
                /** @description Of those, in how many government, an agency, a supporting body or an association takes part as well. */
                supported: number[];
                /** @description Activities without company, university and institute. */
                unclassed: number;
                /** @description Activities that have participants without a name too, who are in no class and no sphere. */
                unnamed: number;
                /** @description Activities in which exactly these spheres take part: what the information is computed from. */
                presence: {
                    U: number;
                    I: number;
                    UI: number;
                    G: number;
                    UG: number;
                    IG: number;
                    UIG: number;
                    none: number;
                };
                /** @description In bits. Absent where no activity counts. */
                information: {
                    tripleHelix?: number;
                    universityIndustry?: number;
                    universityGovernment?: number;
                    industryGovernment?: number;
                };
            }[];
        };
        TargetsResult: {
            dataset: components["schemas"]["DatasetReference"];
            /** @description Version of the journal that was read. */
            journal: number;
            /** @description The newest calendar year of collaboration that can be judged by: over on the reference date, and not where the data ends (fewer activities began in it, and in each after it, than half of what is usual). */
            completeYear: number;
            /** @description Those that were not undone, in the order in which they were set. */
            targets: components["schemas"]["TargetItem"][];
        };
        TargetItem: {
            /** @description Of its entry in the journal, by which it is undone. */
            id: string;
            /**
             * Format: date-time
             * @description When it was set.
             */
            at: string;
            /** @description By whom. */
            by: string;
            target: {
                /** @description An index of integration (integration, tier-4, inclusion-ownHub …) or any figure of the catalogue. */
                index: string;
                /**
                 * @description The figure's own parameters, as they stand in a query: across, placing, at, weighted …
                 * @default {}
                 */
                parameters: {
                    [key: string]: string;
                };
                /**
                 * @description As in a query.
                 * @default collaboration
                 */
                layers: string;
                /** @description The year by whose end the goal is to be met. */
                year: number;
                value: number;
                /** @enum {string} */
                direction: "at-least" | "at-most";
                baseYear: number;
                note?: string;
            };
            /** @description Of the figure. */
            title: string;
            definition?: components["schemas"]["Definition"];
            /**
             * @description By the newest year from the base year to that of the goal that can be judged by and has a value. reached: it meets the goal; missed: it is the goal's year and does not; before that year on-track on the straight line from the value of the base year to the goal or on the good side of it, behind where it is not; no-data: no such year, or no value of the base year.
             * @enum {string}
             */
            standing: "on-track" | "behind" | "reached" | "missed" | "no-data";
            /** @description The standing in the language of the answer. */
            words: string;
            /** @description Value of the base year. */
            base?: number;
            newest?: {
                year: number;
                value: number;
            };
            /** @description What the line has in the newest year. */
            expected?: number;
            /** @description Share of the organisations and activities behind it that is synthetic. */
            synthetic: number;
            /** @description The figure in the network of what began in each calendar year, up to the goal's; the last 60 at most. */
            years: {
                year: number;
                value?: number;
                /** @description Whether the year can be judged by: over on the reference date, and not where the data ends. */
                complete: boolean;
                /** @description That began in it. */
                activities: number;
            }[];
            /** @description Both ends of the straight line to the goal; empty where the base year has no value. */
            line: {
                year: number;
                value: number;
            }[];
            /** @description Why it cannot be computed on this version. */
            problem?: {
                code: string;
                detail: string;
            };
        };
        AlertsResult: {
            dataset: components["schemas"]["DatasetReference"];
            analysis: string;
            parameters: components["schemas"]["ParametersUsed"];
            network: components["schemas"]["Network"];
            /** @description Version of the journal that was read. */
            journal: number;
            /** @description The year that zones are looked at in. */
            year: number;
            /** @description Targets, then spokes, the longest dormant first, then zones, the furthest below first. */
            alerts: components["schemas"]["Alert"][];
            /** @description What could not be looked at, and why. */
            unchecked: {
                /** @enum {string} */
                code: "target-behind" | "target-missed" | "spoke-dormant" | "zone-behind-trend";
                reason: string;
                text: string;
            }[];
        };
        Alert: {
            /** @constant */
            code: "target-behind";
            /** @description The alert in the language of the answer. */
            text: string;
            /** @description Of its entry in the journal. */
            target: string;
            index: string;
            /** @description The newest complete year with a value. */
            year: number;
            value: number;
            /** @description What the line to the goal has in that year. */
            expected?: number;
            goalYear: number;
            goal: number;
        } | {
            /** @constant */
            code: "target-missed";
            /** @description The alert in the language of the answer. */
            text: string;
            /** @description Of its entry in the journal. */
            target: string;
            index: string;
            /** @description The newest complete year with a value. */
            year: number;
            value: number;
            /** @description What the line to the goal has in that year. */
            expected?: number;
            goalYear: number;
            goal: number;
        } | {
            /** @constant */
            code: "spoke-dormant";
            /** @description The alert in the language of the answer. */
            text: string;
            complex: components["schemas"]["NamedPlace"];
            hub: components["schemas"]["NamedPlace"];
            zone?: components["schemas"]["NamedPlace"];
            /** @description The dataset's year of the last activity with the hub. */
            since: number;
            /** @description Last day of an activity with the hub. */
            lastWithHub: string;
            dormantAfter: number;
            /** @description Of the ties with the hub, in all years. */
            weight: number;
            ties: number;
            /** @description Those that tied it with its hub, by id. */
            activities: string[];
        } | {
            /** @constant */
            code: "zone-behind-trend";
            /** @description The alert in the language of the answer. */
            text: string;
            zone: components["schemas"]["NamedPlace"];
            year: number;
            /** @description Share of the ends of its ties, by weight, that lead out of the zone. */
            value: number;
            /** @description Of the straight line through the years before. */
            expected: number;
            /** @description Lower end of its 95% prediction interval. */
            low: number;
            high: number;
            /** @description Of the line, for a year. */
            slope: number;
            /** @description What the line goes through. */
            earlier: {
                year: number;
                value: number;
            }[];
        };
        IntroductionsResult: {
            dataset: components["schemas"]["DatasetReference"];
            analysis: string;
            parameters: components["schemas"]["ParametersUsed"];
            network: components["schemas"]["Network"];
            definition: components["schemas"]["Definition"];
            from: components["schemas"]["IntroductionParty"];
            to: components["schemas"]["IntroductionParty"][];
            /** @description What was found, in a sentence; where there is no path, why. */
            statement: string;
            /** @description The shortest first; of equally long ones those with fewer ties, then by the ids along them. */
            paths: components["schemas"]["IntroductionPath"][];
            /** @description Organisations that no path was led through because of `maxLoad`. */
            passedOver: components["schemas"]["Introducer"][];
            /**
             * @description Why there is no path: an end takes part in nothing that is selected, no tie joins their parts of the network, or all paths lead through somebody passed over.
             * @enum {string}
             */
            why?: "sourceAbsent" | "targetAbsent" | "apart" | "load";
            /** @description Where there is no path: whom to ask instead, those who have most in common first, ten at most on each side. */
            nearest: components["schemas"]["NearByOtherMeans"][];
        };
        IntroductionParty: {
            id: string;
            /** @description In the language of the answer; absent where only the id is known. */
            name?: string;
            /** @enum {string} */
            kind: "company" | "university" | "institute" | "government" | "support" | "agency" | "association" | "other";
            synthetic: boolean;
        };
        IntroductionPath: {
            /** @description Sum of the lengths of its ties, each 1/weight. */
            length: number;
            /** @description From one end to the other. */
            organisations: components["schemas"]["IntroductionParty"][];
            /** @description Those between the ends. */
            introducers: components["schemas"]["Introducer"][];
            steps: {
                weight: number;
                length: number;
                /** @description Activities that make the tie. */
                shared: number;
                /** @description Of them those that give most, three at most. */
                activities: components["schemas"]["MediatingActivity"][];
            }[];
        };
        Introducer: {
            id: string;
            /** @description In the language of the answer; absent where only the id is known. */
            name?: string;
            /** @enum {string} */
            kind: "company" | "university" | "institute" | "government" | "support" | "agency" | "association" | "other";
            synthetic: boolean;
            /** @description Whether introducing is its work: a supporting body, a cluster agency, or who convenes something selected. */
            marks: ("support" | "agency" | "convenor")[];
            /** @description Introductions of the journal that it is on as an introducer, planned or made. */
            load: number;
        };
        MediatingActivity: {
            id: string;
            /** @enum {string} */
            kind: "consortium" | "support-case" | "mou" | "relation" | "sig" | "community" | "event" | "introduction" | "mini-cluster" | "alliance" | "committee" | "expert-pool" | "success-case" | "plan";
            name?: string;
            /** @description The dataset's year in which it began, where that is known. */
            year?: number;
            /** @description What it gives to the tie. */
            weight: number;
            /** @description How the two know each other by it, in the language of the answer. */
            words: string;
        };
        NearByOtherMeans: {
            organisation: components["schemas"]["IntroductionParty"];
            /** @description The end that it has something in common with. */
            near: string;
            /** @description From it to the other end, at least; 0 where it is the other end. */
            ties: number;
            /** @description What they have in common, none of it a tie here. */
            ground: ({
                /** @constant */
                code: "activity";
                id: string;
                /** @enum {string} */
                kind: "consortium" | "support-case" | "mou" | "relation" | "sig" | "community" | "event" | "introduction" | "mini-cluster" | "alliance" | "committee" | "expert-pool" | "success-case" | "plan";
                words: string;
            } | {
                /** @constant */
                code: "place";
                /** @enum {string} */
                grouping: "complex" | "city" | "region" | "zone" | "country";
                value: string;
                words: string;
            } | {
                /** @enum {string} */
                code: "capability" | "industry";
                term: string;
                words: string;
            } | {
                /** @constant */
                code: "kind";
                /** @enum {string} */
                value: "company" | "university" | "institute" | "government" | "support" | "agency" | "association" | "other";
                words: string;
            })[];
        };
        RecordedIntroductionsResult: {
            dataset: {
                id: string;
                version: number;
            };
            /** @description Version of the journal that was read. */
            journal: number;
            /** @description Those that were not undone, each as it stands now, in the order in which they were written down. */
            introductions: components["schemas"]["RecordedIntroduction"][];
            /** @description Who introduces in those that are planned or made; the highest load first. */
            loads: components["schemas"]["Introducer"][];
        };
        RecordedIntroduction: {
            /** @description Of its entry in the journal, by which it is carried on or undone. */
            id: string;
            /**
             * Format: date-time
             * @description When it was written down.
             */
            at: string;
            /** @description By whom. */
            by: string;
            introduction: {
                /** @description Who is introduced: an organisation. */
                from: string;
                /** @description To whom: another one. */
                to: string;
                /**
                 * @description Organisations that introduce, from the one next to `from` to the one next to `to`.
                 * @default []
                 */
                via: string[];
                /**
                 * @description planned: agreed on; made: they met; led: it led to `activity`. Only what is made or led can tie.
                 * @enum {string}
                 */
                state: "planned" | "made" | "led";
                /** @description The day for which it is planned, or on which they met: without it the day on which it is written down, where they met. */
                on?: string;
                /** @description With state led: the activity to which it led, in which both take part. */
                activity?: string;
                /** @description The entry of the journal that this one carries on: planned → made → led. It then counts instead of that. */
                follows?: string;
                note?: string;
            };
            /** @description How it stands, in the language of the answer. */
            words: string;
            /** @description Absent where this version does not have the organisation. */
            from?: components["schemas"]["IntroductionParty"];
            to?: components["schemas"]["IntroductionParty"];
            via: components["schemas"]["IntroductionParty"][];
        };
        ConversionResult: {
            dataset: components["schemas"]["DatasetReference"];
            analysis: string;
            parameters: components["schemas"]["ParametersUsed"];
            network: components["schemas"]["Network"];
            definition: components["schemas"]["Definition"];
            /**
             * Format: date
             * @description The day by which a pair's years have to be over.
             */
            referenceDate: string;
            /** @description The whole in a sentence. */
            statement: string;
            whole: components["schemas"]["ConversionCounts"];
            kinds: components["schemas"]["ConversionOfKind"][];
            activities: {
                /** @description Contact activities where a pair met; as CSV all of them. */
                count: number;
                /** @description Those of which most came first, by pairs that joined within the years, `limit` at most. Each with every pair that met there: a pair may be in several. */
                listed: components["schemas"]["ConvertedActivity"][];
            };
            /** @description Pairs that met and never joined a collaboration together: those that met most often first. */
            unjoined: {
                /** @description All that there are. */
                count: number;
                /** @description Pairs that met as often and are not among them, because they joined something without a date. */
                undated: number;
                pairs: components["schemas"]["UnjoinedPair"][];
            };
            /** @description Of contact and collaboration together. */
            leftOut: {
                /** @description Above maxActivitySize. */
                activities: number;
                /** @description Participations of which no date tells the beginning. */
                undated: number;
            };
        };
        /** @description Every pair once, by its first meeting in the window. */
        ConversionCounts: {
            /** @description Pairs that were there at the same time. */
            pairs: number;
            /** @description Of them those that had joined a collaboration together by then. */
            already: number;
            /** @description Those that are together in a collaboration of which no date tells the beginning, and in none that has one: they have joined, nobody knows when; in no rate. */
            undated: number;
            /** @description Those whose years are not over on the reference date, joined since or not: in no rate. */
            open: number;
            /** @description The others, of which the rate is. */
            atRisk: number;
            /** @description Of those at risk: joined one together for the first time within the years. */
            joined: number;
            /** @description joined / atRisk; absent where nobody is at risk. */
            rate?: number;
            /** @description Of the rate: Wilson's at 95 %, as if pairs were independent. */
            interval?: {
                lower: number;
                upper: number;
            };
            /** @description Of those at risk, how many are of a class that has pairs that did not meet. */
            compared: number;
            /** @description How many of those compared had joined at the rate of pairs that did not meet. */
            expected?: number;
            /** @description That rate: expected / compared. */
            base?: number;
            /** @description Rate of those compared by the base; absent where the base is 0. */
            lift?: number;
        };
        /** @description The same by the kind of what they first met at. */
        ConversionOfKind: {
            /** @enum {string} */
            kind: "consortium" | "support-case" | "mou" | "relation" | "sig" | "community" | "event" | "introduction" | "mini-cluster" | "alliance" | "committee" | "expert-pool" | "success-case" | "plan";
            title: string;
            /** @description Pairs that were there at the same time. */
            pairs: number;
            /** @description Of them those that had joined a collaboration together by then. */
            already: number;
            /** @description Those that are together in a collaboration of which no date tells the beginning, and in none that has one: they have joined, nobody knows when; in no rate. */
            undated: number;
            /** @description Those whose years are not over on the reference date, joined since or not: in no rate. */
            open: number;
            /** @description The others, of which the rate is. */
            atRisk: number;
            /** @description Of those at risk: joined one together for the first time within the years. */
            joined: number;
            /** @description joined / atRisk; absent where nobody is at risk. */
            rate?: number;
            /** @description Of the rate: Wilson's at 95 %, as if pairs were independent. */
            interval?: {
                lower: number;
                upper: number;
            };
            /** @description Of those at risk, how many are of a class that has pairs that did not meet. */
            compared: number;
            /** @description How many of those compared had joined at the rate of pairs that did not meet. */
            expected?: number;
            /** @description That rate: expected / compared. */
            base?: number;
            /** @description Rate of those compared by the base; absent where the base is 0. */
            lift?: number;
        };
        ConvertedActivity: {
            id: string;
            name?: string;
            /** @enum {string} */
            kind: "consortium" | "support-case" | "mou" | "relation" | "sig" | "community" | "event" | "introduction" | "mini-cluster" | "alliance" | "committee" | "expert-pool" | "success-case" | "plan";
            year?: number;
            synthetic: boolean;
            participants: number;
            /** @description Pairs that were there at the same time. */
            pairs: number;
            /** @description Of them those that had joined a collaboration together by then. */
            already: number;
            /** @description Those that are together in a collaboration of which no date tells the beginning, and in none that has one: they have joined, nobody knows when; in no rate. */
            undated: number;
            /** @description Those whose years are not over on the reference date, joined since or not: in no rate. */
            open: number;
            /** @description The others, of which the rate is. */
            atRisk: number;
            /** @description Of those at risk: joined one together for the first time within the years. */
            joined: number;
            /** @description joined / atRisk; absent where nobody is at risk. */
            rate?: number;
            /** @description Of the rate: Wilson's at 95 %, as if pairs were independent. */
            interval?: {
                lower: number;
                upper: number;
            };
            /** @description Of those at risk, how many are of a class that has pairs that did not meet. */
            compared: number;
            /** @description How many of those compared had joined at the rate of pairs that did not meet. */
            expected?: number;
            /** @description That rate: expected / compared. */
            base?: number;
            /** @description Rate of those compared by the base; absent where the base is 0. */
            lift?: number;
            /** @description Collaborations that pairs who met there joined for the first time within the years, those whose years are open among them; the most pairs first. */
            consortia: {
                id: string;
                name?: string;
                /** @enum {string} */
                kind: "consortium" | "support-case" | "mou" | "relation" | "sig" | "community" | "event" | "introduction" | "mini-cluster" | "alliance" | "committee" | "expert-pool" | "success-case" | "plan";
                pairs: number;
            }[];
        };
        UnjoinedPair: {
            organisations: {
                id: string;
                name?: string;
                /** @enum {string} */
                kind: "company" | "university" | "institute" | "government" | "support" | "agency" | "association" | "other";
                synthetic: boolean;
            }[];
            meetings: number;
            /**
             * Format: date
             * @description When their last meeting began.
             */
            last: string;
        };
        Journal: {
            dataset: {
                id: string;
            };
            /** @description Of the journal: how many entries it has, of whatever kind. It only grows. */
            version: number;
            /** @description What whoever asks may add and undo; nothing where the server only reads. */
            mayAdd: ("introduction" | "case" | "case-note" | "target" | "scenario")[];
            /** @description In the order in which they were added. Introductions, cases and what is noted of them only for brokers. */
            entries: components["schemas"]["JournalEntry"][];
        };
        JournalEntry: {
            id: string;
            /** Format: date-time */
            at: string;
            by: string;
            /** @enum {string} */
            kind: "introduction" | "case" | "case-note" | "target" | "scenario" | "undo";
            undoes?: string;
            body: {
                [key: string]: unknown;
            };
            /** @description The entry that took it back. */
            undoneBy?: string;
        };
        Report: {
            dataset: components["schemas"]["DatasetReference"];
            /**
             * Format: date-time
             * @description When this version was loaded, by which files are dated.
             */
            loadedAt: string;
            /** @enum {string} */
            language: "ko" | "en";
            year: number;
            /** @description Of which reports can be asked for. */
            years: number[];
            title: string;
            /** @description What it is a report of: dataset, version, window, topology, synthetic share … */
            about: {
                name: string;
                text: string;
            }[];
            sections: components["schemas"]["ReportSection"][];
        };
        ReportSection: {
            id: string;
            title: string;
            lines: components["schemas"]["ReportLine"][];
            /** @description Before its tables, which hold the numbers behind them. */
            charts: components["schemas"]["ReportChart"][];
            tables: components["schemas"]["ReportTable"][];
        };
        ReportLine: {
            /**
             * @description 1: a statement; 2: what stands under it.
             * @enum {number}
             */
            level: 1 | 2;
            text: string;
        };
        ReportChart: {
            /** @constant */
            kind: "trend";
            id: string;
            /** @description Among the charts. */
            number: number;
            title: string;
            /** @description Of what it shows upwards. */
            unit: string;
            /** @description What it shows, in words, for who does not see it. */
            text: string;
            source: string;
            uncertainty: string;
            notes: string[];
            index: string;
            years: {
                year: number;
                /** @description Absent where it is undefined. */
                value?: number;
                /** @description Of the 95 % interval. */
                low?: number;
                high?: number;
                /** @description Whether the data ends there, so that it says little. */
                isEdge: boolean;
                /** @description Those that are there in every year. */
                panel: {
                    value?: number;
                };
                /** @description On random networks: the mean and the middle 95 %. */
                null?: {
                    mean?: number;
                    low?: number;
                    high?: number;
                };
            }[];
        } | {
            /** @constant */
            kind: "tiers";
            id: string;
            /** @description Among the charts. */
            number: number;
            title: string;
            /** @description Of what it shows upwards. */
            unit: string;
            /** @description What it shows, in words, for who does not see it. */
            text: string;
            source: string;
            uncertainty: string;
            notes: string[];
            tiers: {
                /** @enum {string} */
                tier: "1" | "2" | "3" | "4" | "outside";
                years: {
                    year: number;
                    value?: number;
                }[];
            }[];
        };
        ReportTable: {
            id: string;
            /** @description By which the text speaks of it. */
            number: number;
            title: string;
            columns: components["schemas"]["ReportColumn"][];
            rows: components["schemas"]["ReportCell"][][];
            /** @description Which data: dataset and version, window, layers, and the share of it that is synthetic. */
            source: string;
            /** @description How firm its numbers are, or that they are counts. */
            uncertainty: string;
            notes: string[];
            definitions: components["schemas"]["Definition"][];
        };
        ReportColumn: {
            title: string;
            unit?: string;
            isNumber: boolean;
        };
        ReportCell: {
            /** @description As it is printed; – where there is no value. */
            text: string;
            /** @description The number behind it, not rounded. */
            value?: number;
            /** @description In tables that are shaded: how dark its ground is, from that of the paper to the darkest. */
            shade?: number;
        };
        JobList: {
            jobs: components["schemas"]["Job"][];
        };
        JobEvent: {
            /** @constant */
            event: "job";
            /** @description The job as JSON. */
            data: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    health: {
        parameters: {
            query?: {
                /** @description Language of texts; without it, as Accept-Language says. */
                lang?: "ko" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How it is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description parameter_unknown: Unknown parameter; parameter_invalid: Parameter not accepted */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description token_required: Token required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_insufficient: Role not sufficient; origin_refused: Origin refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_acceptable: No such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description host_refused: Host refused */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_exceeded: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal: Something went wrong in Tieline */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCaller: {
        parameters: {
            query?: {
                /** @description Language of texts; without it, as Accept-Language says. */
                lang?: "ko" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The caller. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Caller"];
                };
            };
            /** @description parameter_unknown: Unknown parameter; parameter_invalid: Parameter not accepted */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description token_required: Token required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_insufficient: Role not sufficient; origin_refused: Origin refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_acceptable: No such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description host_refused: Host refused */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_exceeded: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal: Something went wrong in Tieline */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDatasets: {
        parameters: {
            query?: {
                /** @description Language of texts; without it, as Accept-Language says. */
                lang?: "ko" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description By id. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Datasets"];
                };
            };
            /** @description parameter_unknown: Unknown parameter; parameter_invalid: Parameter not accepted */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description token_required: Token required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_insufficient: Role not sufficient; origin_refused: Origin refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_acceptable: No such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description host_refused: Host refused */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_exceeded: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal: Something went wrong in Tieline */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description store_unreachable: Store not reachable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDataset: {
        parameters: {
            query?: {
                /** @description Version of the dataset. Default: the current one. One no longer kept answers 410. */
                version?: number;
                /** @description Language of texts; without it, as Accept-Language says. */
                lang?: "ko" | "en";
            };
            header?: never;
            path: {
                dataset: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The dataset. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dataset"];
                };
            };
            /** @description parameter_unknown: Unknown parameter; parameter_invalid: Parameter not accepted */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description token_required: Token required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_insufficient: Role not sufficient; origin_refused: Origin refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description dataset_unknown: No such dataset; version_unknown: No such version */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_acceptable: No such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version_gone: Version no longer kept */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description host_refused: Host refused */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_exceeded: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal: Something went wrong in Tieline */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description store_unreachable: Store not reachable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeDataset: {
        parameters: {
            query?: {
                /** @description Language of texts; without it, as Accept-Language says. */
                lang?: "ko" | "en";
            };
            header?: never;
            path: {
                dataset: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description parameter_unknown: Unknown parameter; parameter_invalid: Parameter not accepted */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description token_required: Token required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_insufficient: Role not sufficient; origin_refused: Origin refused; read_only: Read only */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description dataset_unknown: No such dataset */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_acceptable: No such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description load_in_progress: Another load is running */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description host_refused: Host refused */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_exceeded: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal: Something went wrong in Tieline */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description store_unreachable: Store not reachable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getGrouping: {
        parameters: {
            query?: {
                /** @description Version of the dataset. Default: the current one. One no longer kept answers 410. */
                version?: number;
                /** @description Language of texts; without it, as Accept-Language says. */
                lang?: "ko" | "en";
            };
            header?: never;
            path: {
                dataset: string;
                grouping: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description By id. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Grouping"];
                };
            };
            /** @description parameter_unknown: Unknown parameter; parameter_invalid: Parameter not accepted; grouping_unknown: No such grouping */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description token_required: Token required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_insufficient: Role not sufficient; origin_refused: Origin refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description dataset_unknown: No such dataset; version_unknown: No such version */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_acceptable: No such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version_gone: Version no longer kept */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description host_refused: Host refused */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_exceeded: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal: Something went wrong in Tieline */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description store_unreachable: Store not reachable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMappings: {
        parameters: {
            query?: {
                /** @description Language of texts; without it, as Accept-Language says. */
                lang?: "ko" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In the order in which they are tried. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mappings"];
                };
            };
            /** @description parameter_unknown: Unknown parameter; parameter_invalid: Parameter not accepted */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description token_required: Token required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_insufficient: Role not sufficient; origin_refused: Origin refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_acceptable: No such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description host_refused: Host refused */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_exceeded: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal: Something went wrong in Tieline */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewImport: {
        parameters: {
            query?: {
                /** @description Language of texts; without it, as Accept-Language says. */
                lang?: "ko" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["PreviewBody"];
            };
        };
        responses: {
            /** @description Rows in the order of the file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preview"];
                };
            };
            /** @description parameter_unknown: Unknown parameter; parameter_invalid: Parameter not accepted; body_invalid: Body not accepted; file_empty: Nothing in the file; file_kind_mismatch: Not what its name says; file_encoding_unknown: Text encoding not recognised; file_encoding_ambiguous: Text encoding ambiguous; encoding_unknown: No such text encoding; file_corrupt: File damaged; sheet_unknown: No such sheet; line_too_long: Line too long; quote_unclosed: Quote never closed; column_missing: Column missing; column_ambiguous: Column not unique; mapping_unknown: No such mapping; mapping_invalid: Mapping not accepted; mapping_not_recognised: Layout not recognised */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description token_required: Token required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_insufficient: Role not sufficient; origin_refused: Origin refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_acceptable: No such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large: Body too large; workbook_too_large: Workbook too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_unsupported: Media type not supported; file_kind_unknown: Kind of file not read */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description host_refused: Host refused */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_exceeded: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal: Something went wrong in Tieline */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    startImport: {
        parameters: {
            query?: {
                /** @description Language of texts; without it, as Accept-Language says. */
                lang?: "ko" | "en";
            };
            header?: never;
            path: {
                dataset: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ImportBody"];
            };
        };
        responses: {
            /** @description It takes longer than the request waits for: the job that works on it. */
            202: {
                headers: {
                    /** @description Address of the job. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description parameter_unknown: Unknown parameter; parameter_invalid: Parameter not accepted; body_invalid: Body not accepted; file_empty: Nothing in the file; file_kind_mismatch: Not what its name says; file_encoding_unknown: Text encoding not recognised; file_encoding_ambiguous: Text encoding ambiguous; encoding_unknown: No such text encoding; file_corrupt: File damaged; sheet_unknown: No such sheet; line_too_long: Line too long; quote_unclosed: Quote never closed; column_missing: Column missing; column_ambiguous: Column not unique; mapping_unknown: No such mapping; mapping_invalid: Mapping not accepted; mapping_not_recognised: Layout not recognised */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description token_required: Token required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_insufficient: Role not sufficient; origin_refused: Origin refused; read_only: Read only */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_acceptable: No such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large: Body too large; workbook_too_large: Workbook too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_unsupported: Media type not supported; file_kind_unknown: Kind of file not read */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description host_refused: Host refused */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_exceeded: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal: Something went wrong in Tieline */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description job_queue_full: Too many jobs waiting; store_unreachable: Store not reachable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    generateDataset: {
        parameters: {
            query?: {
                /** @description Which of the many programmes that come to the published totals. The same seed gives the same bytes. */
                seed?: number;
                /** @description That many times the national totals: more mini clusters of the same size, not larger ones. */
                scale?: number;
                /** @description How often a partner is looked for in one's own complex first. */
                "homophily.complex"?: number;
                /** @description How often somebody who looks outside the complex stays within the zone. */
                "homophily.zone"?: number;
                /** @description How often, in the complex chosen, only those of the same line of business are considered. */
                "homophily.speciality"?: number;
                /** @description How often companies meet companies, laboratories meet laboratories, where nothing else asks for a kind. */
                "homophily.kind"?: number;
                /** @description How far a few take part in most: the k-th most active is drawn with weight k to the power of minus this. 0: all alike. */
                "activity.skew"?: number;
                /** @description How often an earlier partner is chosen again. */
                "partner.repeat"?: number;
                /** @description How often a partner is anyone of the year and of the kind that is asked for, all as likely, before anything else counts. 1: nobody prefers anybody, before 2010. */
                "partner.anyone"?: number;
                /** @description By how much the chance of another complex falls with each kilometre: exp(−value × km). */
                "distance.decay"?: number;
                /** @description Mean number of organisations at a networking activity; heads are published, organisations are not. */
                "event.size"?: number;
                /** @description Share of a mini cluster's members that leave each year. */
                "member.turnover"?: number;
                /** @description Share of the members that are no companies. */
                "member.university"?: number;
                /** @description Share of the members that are no companies. */
                "member.institute"?: number;
                /** @description Share of the members that are no companies; what is left are consultancies and offices. */
                "member.support"?: number;
                /** @description Share of the tenant firms of a complex that are members, in the mean of the complexes. How many tenant firms there are follows from it; only Gunsan's are published. */
                "member.tenants"?: number;
                /** @description Share of the activities that discover projects whose purpose is “exchange and solving projects”. Each is published, the two together are not. */
                "discovering.exchange"?: number;
                /** @description Share of the new members of 2010 that are in a connected complex, not in the hub. */
                "stage.connected"?: number;
                /** @description Share of the members of 2010 who are in a second mini cluster of the same hub as well. Where it has no other, they are not. */
                "stage.second"?: number;
                /** @description How many activities are generated for 2010, for which none are published. */
                "stage.activities"?: number;
                /** @description Share of the activities of 2010 that reach from a hub to its connected complexes, from the second quarter on. */
                "stage.hub"?: number;
                /** @description Share of the activities of 2010 that reach through the zone, from the third quarter on. */
                "stage.zone"?: number;
                /** @description Share of the activities of 2010 that reach across zones, in the fourth quarter. */
                "stage.nation"?: number;
                /** @description Language of texts; without it, as Accept-Language says. */
                lang?: "ko" | "en";
            };
            header?: never;
            path: {
                dataset: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It takes longer than the request waits for: the job that works on it. */
            202: {
                headers: {
                    /** @description Address of the job. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description parameter_unknown: Unknown parameter; parameter_invalid: Parameter not accepted */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description token_required: Token required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_insufficient: Role not sufficient; origin_refused: Origin refused; read_only: Read only */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_acceptable: No such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description load_in_progress: Another load is running */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description host_refused: Host refused */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description totals_unmeetable: Published totals cannot be met */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_exceeded: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal: Something went wrong in Tieline */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description job_queue_full: Too many jobs waiting; store_unreachable: Store not reachable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOrganisations: {
        parameters: {
            query?: {
                /** @description Any part of a name, an alias, an id, a capability, an industry or a need; initial consonants of a Korean name; a name with one letter wrong. Case does not matter. */
                q?: string;
                /** @description Kinds of organisation, comma-separated. */
                kind?: string;
                size?: "micro" | "small" | "medium" | "large";
                zone?: string;
                /** @description Only organisations in this hub's area. */
                hub?: string;
                complex?: string;
                country?: string;
                /** @description Any part of an industry or a capability; case does not matter. */
                speciality?: string;
                /** @description How many at most. Default: 50, as CSV all. */
                limit?: number;
                /** @description `next` of the answer before. */
                cursor?: string;
                /** @description Without it, as Accept says; then json. */
                format?: "json" | "csv";
                /** @description Version of the dataset. Default: the current one. One no longer kept answers 410. */
                version?: number;
                /** @description Language of texts; without it, as Accept-Language says. */
                lang?: "ko" | "en";
            };
            header?: never;
            path: {
                dataset: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of what matches. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organisations"];
                    "text/csv": string;
                };
            };
            /** @description parameter_unknown: Unknown parameter; parameter_invalid: Parameter not accepted */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description token_required: Token required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_insufficient: Role not sufficient; origin_refused: Origin refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description dataset_unknown: No such dataset; version_unknown: No such version */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_acceptable: No such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version_gone: Version no longer kept */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description host_refused: Host refused */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_exceeded: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal: Something went wrong in Tieline */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description store_unreachable: Store not reachable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOrganisation: {
        parameters: {
            query?: {
                /** @description Sets or kinds of activity, comma-separated, each with an optional weight, 0 or from 0.000001 to 1000000: collaboration,sig:0.5. Default collaboration,contact. */
                layers?: string;
                /** @description First day of the window: a year, month or date, inclusive. */
                from?: string;
                /** @description Last day of the window: a year, month or date, inclusive. */
                to?: string;
                /** @description overlap: the activity's span meets the window; start: it began within it. */
                timing?: "overlap" | "start";
                /** @description What an activity of n participants gives to a pair: newman 1/(n-1), fractional 2/(n(n-1)), count 1, star 1 for pairs with a lead. */
                weighting?: "newman" | "fractional" | "count" | "star";
                /** @description Weights halve with every so many years of age. */
                halfLifeYears?: number;
                /** @description Larger activities make no ties; how many is in leftOut. */
                maxActivitySize?: number;
                /** @description Roles that make ties. Default: lead, participant, partner, contractor, third-party, host, observer. */
                roles?: string;
                /** @description Whether convenors, funders and evaluators make ties too. */
                includeConvenors?: "true" | "false";
                /** @description Only organisations of these kinds, with weights unchanged. */
                kinds?: string;
                /** @description Only organisations in these zones. */
                zones?: string;
                /** @description Only organisations in these complexes. */
                complexes?: string;
                /** @description Only organisations in these countries (ISO 3166-1 alpha-2). */
                countries?: string;
                /** @description true: introductions of the journal that were made tie too, as activities of kind introduction with the ids journal/ENTRY. */
                journal?: "true" | "false";
                /** @description Version of the dataset. Default: the current one. One no longer kept answers 410. */
                version?: number;
                /** @description Language of texts; without it, as Accept-Language says. */
                lang?: "ko" | "en";
                /** @description true: instead of the result its run record, with which it can be made again, cited, and checked byte for byte. */
                record?: "true" | "false";
            };
            header?: never;
            path: {
                dataset: string;
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The profile. With ?record=true its run record. */
            200: {
                headers: {
                    /** @description Changes with the dataset's version, the parameters, the media type and the language. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationProfile"];
                    "application/vnd.tieline.run-record+json": components["schemas"]["RunRecord"];
                };
            };
            /** @description It takes longer than the request waits for: the job that works on it. */
            202: {
                headers: {
                    /** @description Address of the job. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description What If-None-Match names is still right. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description parameter_unknown: Unknown parameter; parameter_invalid: Parameter not accepted */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description token_required: Token required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_insufficient: Role not sufficient; origin_refused: Origin refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description dataset_unknown: No such dataset; version_unknown: No such version; organisation_unknown: No such organisation */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_acceptable: No such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version_gone: Version no longer kept */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description host_refused: Host refused */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_exceeded: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal: Something went wrong in Tieline */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description store_unreachable: Store not reachable; job_queue_full: Too many jobs waiting */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listActivities: {
        parameters: {
            query?: {
                /** @description Any part of a name or an id; case does not matter. */
                q?: string;
                /** @description Kinds of activity, comma-separated. */
                kind?: string;
                /** @description Only activities in which it takes part. */
                organisation?: string;
                /** @description Only activities that it hosts, or without a stated host those with an organisation in it. */
                complex?: string;
                /** @description The same of a zone. */
                zone?: string;
                /** @description Only activities that are part of this one. */
                parent?: string;
                programme?: string;
                status?: string;
                /** @description Any part of a topic; case does not matter. */
                topic?: string;
                /** @description Only activities that begin in this year of the dataset, as `byYear` counts them. */
                year?: number;
                /** @description Only activities whose span meets the window that begins here. */
                from?: string;
                /** @description Only activities whose span meets the window that ends here. */
                to?: string;
                /** @description start: newest first, those without a start last. */
                sort?: "id" | "start";
                /** @description How many at most. Default: 50, as CSV all. */
                limit?: number;
                /** @description `next` of the answer before. */
                cursor?: string;
                /** @description Without it, as Accept says; then json. */
                format?: "json" | "csv";
                /** @description Version of the dataset. Default: the current one. One no longer kept answers 410. */
                version?: number;
                /** @description Language of texts; without it, as Accept-Language says. */
                lang?: "ko" | "en";
            };
            header?: never;
            path: {
                dataset: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of what matches. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Activities"];
                    "text/csv": string;
                };
            };
            /** @description parameter_unknown: Unknown parameter; parameter_invalid: Parameter not accepted */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description token_required: Token required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_insufficient: Role not sufficient; origin_refused: Origin refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description dataset_unknown: No such dataset; version_unknown: No such version; organisation_unknown: No such organisation */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_acceptable: No such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version_gone: Version no longer kept */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description host_refused: Host refused */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_exceeded: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal: Something went wrong in Tieline */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description store_unreachable: Store not reachable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getActivity: {
        parameters: {
            query?: {
                /** @description true: introductions of the journal that were made tie too, as activities of kind introduction with the ids journal/ENTRY. */
                journal?: "true" | "false";
                /** @description Version of the dataset. Default: the current one. One no longer kept answers 410. */
                version?: number;
                /** @description Language of texts; without it, as Accept-Language says. */
                lang?: "ko" | "en";
            };
            header?: never;
            path: {
                dataset: string;
                activity: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The activity. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityDetail"];
                };
            };
            /** @description parameter_unknown: Unknown parameter; parameter_invalid: Parameter not accepted */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description token_required: Token required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_insufficient: Role not sufficient; origin_refused: Origin refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description dataset_unknown: No such dataset; version_unknown: No such version; activity_unknown: No such activity */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_acceptable: No such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version_gone: Version no longer kept */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description host_refused: Host refused */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_exceeded: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal: Something went wrong in Tieline */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description store_unreachable: Store not reachable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listZones: {
        parameters: {
            query?: {
                /** @description Version of the dataset. Default: the current one. One no longer kept answers 410. */
                version?: number;
                /** @description Language of texts; without it, as Accept-Language says. */
                lang?: "ko" | "en";
            };
            header?: never;
            path: {
                dataset: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description By id. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Zones"];
                };
            };
            /** @description parameter_unknown: Unknown parameter; parameter_invalid: Parameter not accepted */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description token_required: Token required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_insufficient: Role not sufficient; origin_refused: Origin refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description dataset_unknown: No such dataset; version_unknown: No such version */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_acceptable: No such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version_gone: Version no longer kept */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description host_refused: Host refused */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_exceeded: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal: Something went wrong in Tieline */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description store_unreachable: Store not reachable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listComplexes: {
        parameters: {
            query?: {
                /** @description Any part of a name, an alias or an id; case does not matter. */
                q?: string;
                role?: "hub" | "connected";
                zone?: string;
                /** @description Only complexes that are connected to it. */
                hub?: string;
                class?: "national" | "general" | "agro-industrial";
                /** @description Any part of a speciality; case does not matter. */
                speciality?: string;
                /** @description Role, hub and zone are those at the end of this year, month or day. Default: the dataset's reference date. */
                at?: string;
                /** @description How many at most. Default: 50, as CSV all. */
                limit?: number;
                /** @description `next` of the answer before. */
                cursor?: string;
                /** @description Without it, as Accept says; then json. */
                format?: "json" | "csv";
                /** @description Version of the dataset. Default: the current one. One no longer kept answers 410. */
                version?: number;
                /** @description Language of texts; without it, as Accept-Language says. */
                lang?: "ko" | "en";
            };
            header?: never;
            path: {
                dataset: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of what matches. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Complexes"];
                    "text/csv": string;
                };
            };
            /** @description parameter_unknown: Unknown parameter; parameter_invalid: Parameter not accepted */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description token_required: Token required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_insufficient: Role not sufficient; origin_refused: Origin refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description dataset_unknown: No such dataset; version_unknown: No such version */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_acceptable: No such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version_gone: Version no longer kept */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description host_refused: Host refused */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_exceeded: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal: Something went wrong in Tieline */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description store_unreachable: Store not reachable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getComplex: {
        parameters: {
            query?: {
                /** @description Sets or kinds of activity, comma-separated, each with an optional weight, 0 or from 0.000001 to 1000000: collaboration,sig:0.5. Default collaboration,contact. */
                layers?: string;
                /** @description First day of the window: a year, month or date, inclusive. */
                from?: string;
                /** @description Last day of the window: a year, month or date, inclusive. */
                to?: string;
                /** @description overlap: the activity's span meets the window; start: it began within it. */
                timing?: "overlap" | "start";
                /** @description What an activity of n participants gives to a pair: newman 1/(n-1), fractional 2/(n(n-1)), count 1, star 1 for pairs with a lead. */
                weighting?: "newman" | "fractional" | "count" | "star";
                /** @description Weights halve with every so many years of age. */
                halfLifeYears?: number;
                /** @description Larger activities make no ties; how many is in leftOut. */
                maxActivitySize?: number;
                /** @description Roles that make ties. Default: lead, participant, partner, contractor, third-party, host, observer. */
                roles?: string;
                /** @description Whether convenors, funders and evaluators make ties too. */
                includeConvenors?: "true" | "false";
                /** @description Only organisations of these kinds, with weights unchanged. */
                kinds?: string;
                /** @description Only organisations in these zones. */
                zones?: string;
                /** @description Only organisations in these complexes. */
                complexes?: string;
                /** @description Only organisations in these countries (ISO 3166-1 alpha-2). */
                countries?: string;
                /** @description true: introductions of the journal that were made tie too, as activities of kind introduction with the ids journal/ENTRY. */
                journal?: "true" | "false";
                /** @description Version of the dataset. Default: the current one. One no longer kept answers 410. */
                version?: number;
                /** @description Language of texts; without it, as Accept-Language says. */
                lang?: "ko" | "en";
                /** @description true: instead of the result its run record, with which it can be made again, cited, and checked byte for byte. */
                record?: "true" | "false";
                /** @description Role, hub and zone are those at the end of this year, month or day. Default: the dataset's reference date. */
                at?: string;
            };
            header?: never;
            path: {
                dataset: string;
                complex: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The profile. With ?record=true its run record. */
            200: {
                headers: {
                    /** @description Changes with the dataset's version, the parameters, the media type and the language. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplexProfile"];
                    "application/vnd.tieline.run-record+json": components["schemas"]["RunRecord"];
                };
            };
            /** @description It takes longer than the request waits for: the job that works on it. */
            202: {
                headers: {
                    /** @description Address of the job. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description What If-None-Match names is still right. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description parameter_unknown: Unknown parameter; parameter_invalid: Parameter not accepted; filter_unknown: Filter by what is not there */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description token_required: Token required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_insufficient: Role not sufficient; origin_refused: Origin refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description dataset_unknown: No such dataset; version_unknown: No such version; complex_unknown: No such complex */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_acceptable: No such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description job_cancelled: Job cancelled */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version_gone: Version no longer kept */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description host_refused: Host refused */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description network_too_large: Network too large for this; grouping_too_fine: Too many groups for a matrix */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_exceeded: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal: Something went wrong in Tieline */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description job_queue_full: Too many jobs waiting; store_unreachable: Store not reachable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getComplexNetwork: {
        parameters: {
            query?: {
                /** @description Sets or kinds of activity, comma-separated, each with an optional weight, 0 or from 0.000001 to 1000000: collaboration,sig:0.5. Default collaboration,contact. */
                layers?: string;
                /** @description First day of the window: a year, month or date, inclusive. */
                from?: string;
                /** @description Last day of the window: a year, month or date, inclusive. */
                to?: string;
                /** @description overlap: the activity's span meets the window; start: it began within it. */
                timing?: "overlap" | "start";
                /** @description What an activity of n participants gives to a pair: newman 1/(n-1), fractional 2/(n(n-1)), count 1, star 1 for pairs with a lead. */
                weighting?: "newman" | "fractional" | "count" | "star";
                /** @description Weights halve with every so many years of age. */
                halfLifeYears?: number;
                /** @description Larger activities make no ties; how many is in leftOut. */
                maxActivitySize?: number;
                /** @description Roles that make ties. Default: lead, participant, partner, contractor, third-party, host, observer. */
                roles?: string;
                /** @description Whether convenors, funders and evaluators make ties too. */
                includeConvenors?: "true" | "false";
                /** @description Only organisations of these kinds, with weights unchanged. */
                kinds?: string;
                /** @description Only organisations in these zones. */
                zones?: string;
                /** @description Only organisations in these complexes. */
                complexes?: string;
                /** @description Only organisations in these countries (ISO 3166-1 alpha-2). */
                countries?: string;
                /** @description true: introductions of the journal that were made tie too, as activities of kind introduction with the ids journal/ENTRY. */
                journal?: "true" | "false";
                /** @description Version of the dataset. Default: the current one. One no longer kept answers 410. */
                version?: number;
                /** @description Language of texts; without it, as Accept-Language says. */
                lang?: "ko" | "en";
                /** @description true: instead of the result its run record, with which it can be made again, cited, and checked byte for byte. */
                record?: "true" | "false";
                /** @description Role, hub and zone are those at the end of this year, month or day. Default: the dataset's reference date. */
                at?: string;
            };
            header?: never;
            path: {
                dataset: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The network of complexes. With ?record=true its run record. */
            200: {
                headers: {
                    /** @description Changes with the dataset's version, the parameters, the media type and the language. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplexNetwork"];
                    "application/vnd.tieline.run-record+json": components["schemas"]["RunRecord"];
                };
            };
            /** @description It takes longer than the request waits for: the job that works on it. */
            202: {
                headers: {
                    /** @description Address of the job. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description What If-None-Match names is still right. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description parameter_unknown: Unknown parameter; parameter_invalid: Parameter not accepted; filter_unknown: Filter by what is not there */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description token_required: Token required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_insufficient: Role not sufficient; origin_refused: Origin refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description dataset_unknown: No such dataset; version_unknown: No such version */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_acceptable: No such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description job_cancelled: Job cancelled */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version_gone: Version no longer kept */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description host_refused: Host refused */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description network_too_large: Network too large for this; grouping_too_fine: Too many groups for a matrix */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_exceeded: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal: Something went wrong in Tieline */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description job_queue_full: Too many jobs waiting; store_unreachable: Store not reachable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listExperts: {
        parameters: {
            query?: {
                /** @description Any part of a name or an id; case does not matter. */
                q?: string;
                /** @description Any part of a field or a capability; case does not matter. */
                field?: string;
                /** @description Id of an organisation. */
                employer?: string;
                /** @description Id of an activity of kind expert-pool. */
                pool?: string;
                /** @description How many at most. */
                limit?: number;
                /** @description `next` of the answer before. */
                cursor?: string;
                /** @description Version of the dataset. Default: the current one. One no longer kept answers 410. */
                version?: number;
                /** @description Language of texts; without it, as Accept-Language says. */
                lang?: "ko" | "en";
            };
            header?: never;
            path: {
                dataset: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of what matches. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Experts"];
                };
            };
            /** @description parameter_unknown: Unknown parameter; parameter_invalid: Parameter not accepted */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description token_required: Token required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_insufficient: Role not sufficient; origin_refused: Origin refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description dataset_unknown: No such dataset; version_unknown: No such version */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_acceptable: No such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version_gone: Version no longer kept */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description host_refused: Host refused */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_exceeded: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal: Something went wrong in Tieline */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description store_unreachable: Store not reachable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    countExperts: {
        parameters: {
            query?: {
                /** @description Any part of a field or a capability; case does not matter. */
                field?: string;
                /** @description Id of an organisation. */
                employer?: string;
                /** @description Id of an activity of kind expert-pool. */
                pool?: string;
                /** @description Version of the dataset. Default: the current one. One no longer kept answers 410. */
                version?: number;
                /** @description Language of texts; without it, as Accept-Language says. */
                lang?: "ko" | "en";
            };
            header?: never;
            path: {
                dataset: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpertCounts"];
                };
            };
            /** @description parameter_unknown: Unknown parameter; parameter_invalid: Parameter not accepted */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description token_required: Token required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_insufficient: Role not sufficient; origin_refused: Origin refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description dataset_unknown: No such dataset; version_unknown: No such version */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_acceptable: No such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version_gone: Version no longer kept */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description host_refused: Host refused */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_exceeded: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal: Something went wrong in Tieline */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description store_unreachable: Store not reachable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCases: {
        parameters: {
            query?: {
                /** @description Any part of the need, of what a newcomer makes, of a name of whose case it is, or of an id; case does not matter. */
                q?: string;
                /** @description Only calls of the journal, or only cases of the facts. */
                source?: "journal" | "facts";
                /** @description Comma-separated. */
                state?: string;
                /** @description Comma-separated. */
                field?: string;
                /** @description Comma-separated. */
                route?: string;
                complex?: string;
                zone?: string;
                /** @description Id of an organisation: its own cases, and those in which it helps. */
                company?: string;
                /** @description Only cases whose span meets the window that begins here. */
                from?: string;
                /** @description Only cases whose span meets the window that ends here. */
                to?: string;
                /** @description Only needs that were not met, or only those that were. */
                unmet?: "true" | "false";
                /** @description true: only calls of which it is to be asked what came of them after 1 or 3 years, the day since they were done or go on being as long ago; false: all others. */
                due?: "true" | "false";
                /** @description As of which day cases are told: which had been opened, the state of calls by what had been noted of it, whether a need was met, which outcomes are due. Of a loaded case the last state is known, and of an earlier day only if it had ended or is still open. Default: all as last written down, by today (in the zone of TIELINE_TIME_ZONE) for calls, the dataset's reference date for cases of the facts. */
                day?: string;
                /** @description So long open, a need counts as not met. */
                days?: number;
                /** @description How many at most. Default: 50, as CSV all. */
                limit?: number;
                /** @description `next` of the answer before. */
                cursor?: string;
                /** @description Without it, as Accept says; then json. */
                format?: "json" | "csv";
                /** @description Version of the dataset. Default: the current one. One no longer kept answers 410. */
                version?: number;
                /** @description Language of texts; without it, as Accept-Language says. */
                lang?: "ko" | "en";
            };
            header?: never;
            path: {
                dataset: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of what matches; as CSV all of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cases"];
                    "text/csv": string;
                };
            };
            /** @description parameter_unknown: Unknown parameter; parameter_invalid: Parameter not accepted */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description token_required: Token required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_insufficient: Role not sufficient; origin_refused: Origin refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description dataset_unknown: No such dataset; version_unknown: No such version */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_acceptable: No such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version_gone: Version no longer kept */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description host_refused: Host refused */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_exceeded: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal: Something went wrong in Tieline */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description store_unreachable: Store not reachable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getUnmetNeeds: {
        parameters: {
            query?: {
                by?: "complex" | "zone" | "field" | "route";
                /** @description Any part of the need, of what a newcomer makes, of a name of whose case it is, or of an id; case does not matter. */
                q?: string;
                /** @description Only calls of the journal, or only cases of the facts. */
                source?: "journal" | "facts";
                /** @description Comma-separated. */
                state?: string;
                /** @description Comma-separated. */
                field?: string;
                /** @description Comma-separated. */
                route?: string;
                complex?: string;
                zone?: string;
                /** @description Id of an organisation: its own cases, and those in which it helps. */
                company?: string;
                /** @description Only cases whose span meets the window that begins here. */
                from?: string;
                /** @description Only cases whose span meets the window that ends here. */
                to?: string;
                /** @description As of which day cases are told: which had been opened, the state of calls by what had been noted of it, whether a need was met, which outcomes are due. Of a loaded case the last state is known, and of an earlier day only if it had ended or is still open. Default: all as last written down, by today (in the zone of TIELINE_TIME_ZONE) for calls, the dataset's reference date for cases of the facts. */
                day?: string;
                /** @description So long open, a need counts as not met. */
                days?: number;
                /** @description Version of the dataset. Default: the current one. One no longer kept answers 410. */
                version?: number;
                /** @description Language of texts; without it, as Accept-Language says. */
                lang?: "ko" | "en";
            };
            header?: never;
            path: {
                dataset: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counts. …/cases?unmet=true lists what is behind them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnmetNeeds"];
                };
            };
            /** @description parameter_unknown: Unknown parameter; parameter_invalid: Parameter not accepted */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description token_required: Token required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_insufficient: Role not sufficient; origin_refused: Origin refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description dataset_unknown: No such dataset; version_unknown: No such version */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_acceptable: No such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version_gone: Version no longer kept */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description host_refused: Host refused */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_exceeded: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal: Something went wrong in Tieline */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description store_unreachable: Store not reachable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCase: {
        parameters: {
            query?: {
                /** @description As of which day cases are told: which had been opened, the state of calls by what had been noted of it, whether a need was met, which outcomes are due. Of a loaded case the last state is known, and of an earlier day only if it had ended or is still open. Default: all as last written down, by today (in the zone of TIELINE_TIME_ZONE) for calls, the dataset's reference date for cases of the facts. */
                day?: string;
                /** @description So long open, a need counts as not met. */
                days?: number;
                /** @description Version of the dataset. Default: the current one. One no longer kept answers 410. */
                version?: number;
                /** @description Language of texts; without it, as Accept-Language says. */
                lang?: "ko" | "en";
            };
            header?: never;
            path: {
                dataset: string;
                /** @description `id` of a case. Of a call also the entry of the journal that opened it, where no loaded case has that id. */
                case: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The case. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            /** @description parameter_unknown: Unknown parameter; parameter_invalid: Parameter not accepted */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description token_required: Token required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_insufficient: Role not sufficient; origin_refused: Origin refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description dataset_unknown: No such dataset; version_unknown: No such version; case_unknown: No such case */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_acceptable: No such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version_gone: Version no longer kept */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description host_refused: Host refused */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_exceeded: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal: Something went wrong in Tieline */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description store_unreachable: Store not reachable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listObservations: {
        parameters: {
            query?: {
                subjectType?: "organisation" | "complex" | "zone" | "activity" | "scheme" | "dataset";
                /** @description Id of what the figures are about. */
                subject?: string;
                indicator?: string;
                /** @description Only figures of the window that begins here. */
                from?: string;
                /** @description Only figures of the window that ends here. */
                to?: string;
                /** @description How many at most. Default: 50, as CSV all. */
                limit?: number;
                /** @description `next` of the answer before. */
                cursor?: string;
                /** @description Without it, as Accept says; then json. */
                format?: "json" | "csv";
                /** @description Version of the dataset. Default: the current one. One no longer kept answers 410. */
                version?: number;
                /** @description Language of texts; without it, as Accept-Language says. */
                lang?: "ko" | "en";
            };
            header?: never;
            path: {
                dataset: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of what matches. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Observations"];
                    "text/csv": string;
                };
            };
            /** @description parameter_unknown: Unknown parameter; parameter_invalid: Parameter not accepted */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description token_required: Token required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_insufficient: Role not sufficient; origin_refused: Origin refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description dataset_unknown: No such dataset; version_unknown: No such version */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_acceptable: No such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version_gone: Version no longer kept */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description host_refused: Host refused */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_exceeded: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal: Something went wrong in Tieline */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description store_unreachable: Store not reachable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSchemes: {
        parameters: {
            query?: {
                /** @description Any part of a name or an id; case does not matter. */
                q?: string;
                kind?: "support" | "route" | "evaluation";
                /** @description How many at most. */
                limit?: number;
                /** @description `next` of the answer before. */
                cursor?: string;
                /** @description Version of the dataset. Default: the current one. One no longer kept answers 410. */
                version?: number;
                /** @description Language of texts; without it, as Accept-Language says. */
                lang?: "ko" | "en";
            };
            header?: never;
            path: {
                dataset: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of what matches. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Schemes"];
                };
            };
            /** @description parameter_unknown: Unknown parameter; parameter_invalid: Parameter not accepted */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description token_required: Token required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_insufficient: Role not sufficient; origin_refused: Origin refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description dataset_unknown: No such dataset; version_unknown: No such version */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_acceptable: No such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version_gone: Version no longer kept */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description host_refused: Host refused */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_exceeded: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal: Something went wrong in Tieline */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description store_unreachable: Store not reachable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listScoreCards: {
        parameters: {
            query?: {
                /** @description Id of an evaluation scheme. Default: of the year, else the newest. */
                scheme?: string;
                /** @description Default: the newest year with scores under the scheme, else its first year. */
                year?: number;
                /** @description Without it, as Accept says; then json. */
                format?: "json" | "csv";
                /** @description Version of the dataset. Default: the current one. One no longer kept answers 410. */
                version?: number;
                /** @description Language of texts; without it, as Accept-Language says. */
                lang?: "ko" | "en";
                /** @description true: instead of the result its run record, with which it can be made again, cited, and checked byte for byte. */
                record?: "true" | "false";
            };
            header?: never;
            path: {
                dataset: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cards. With ?record=true its run record. */
            200: {
                headers: {
                    /** @description Changes with the dataset's version, the parameters, the media type and the language. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScoreCards"];
                    "text/csv": string;
                    "application/vnd.tieline.run-record+json": components["schemas"]["RunRecord"];
                };
            };
            /** @description It takes longer than the request waits for: the job that works on it. */
            202: {
                headers: {
                    /** @description Address of the job. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description What If-None-Match names is still right. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description parameter_unknown: Unknown parameter; parameter_invalid: Parameter not accepted; filter_unknown: Filter by what is not there */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description token_required: Token required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_insufficient: Role not sufficient; origin_refused: Origin refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description dataset_unknown: No such dataset; version_unknown: No such version */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_acceptable: No such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description job_cancelled: Job cancelled */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version_gone: Version no longer kept */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description host_refused: Host refused */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description network_too_large: Network too large for this */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_exceeded: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal: Something went wrong in Tieline */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description job_queue_full: Too many jobs waiting; store_unreachable: Store not reachable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listContradictions: {
        parameters: {
            query?: {
                aboutType?: "organisation" | "complex" | "zone" | "activity" | "scheme" | "dataset";
                /** @description Id of what they are about. */
                about?: string;
                /** @description How many at most. */
                limit?: number;
                /** @description `next` of the answer before. */
                cursor?: string;
                /** @description Version of the dataset. Default: the current one. One no longer kept answers 410. */
                version?: number;
                /** @description Language of texts; without it, as Accept-Language says. */
                lang?: "ko" | "en";
            };
            header?: never;
            path: {
                dataset: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of what matches. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contradictions"];
                };
            };
            /** @description parameter_unknown: Unknown parameter; parameter_invalid: Parameter not accepted */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description token_required: Token required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_insufficient: Role not sufficient; origin_refused: Origin refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description dataset_unknown: No such dataset; version_unknown: No such version */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_acceptable: No such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version_gone: Version no longer kept */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description host_refused: Host refused */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_exceeded: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal: Something went wrong in Tieline */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description store_unreachable: Store not reachable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPublished: {
        parameters: {
            query?: {
                /** @description Without it, as Accept says; then json. */
                format?: "json" | "csv";
                /** @description Version of the dataset. Default: the current one. One no longer kept answers 410. */
                version?: number;
                /** @description Language of texts; without it, as Accept-Language says. */
                lang?: "ko" | "en";
                /** @description true: instead of the result its run record, with which it can be made again, cited, and checked byte for byte. */
                record?: "true" | "false";
            };
            header?: never;
            path: {
                dataset: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tables. With ?record=true its run record. */
            200: {
                headers: {
                    /** @description Changes with the dataset's version, the parameters, the media type and the language. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Published"];
                    "text/csv": string;
                    "application/vnd.tieline.run-record+json": components["schemas"]["RunRecord"];
                };
            };
            /** @description It takes longer than the request waits for: the job that works on it. */
            202: {
                headers: {
                    /** @description Address of the job. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description What If-None-Match names is still right. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description parameter_unknown: Unknown parameter; parameter_invalid: Parameter not accepted; filter_unknown: Filter by what is not there */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description token_required: Token required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_insufficient: Role not sufficient; origin_refused: Origin refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description dataset_unknown: No such dataset; version_unknown: No such version */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_acceptable: No such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description job_cancelled: Job cancelled */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version_gone: Version no longer kept */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description host_refused: Host refused */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description network_too_large: Network too large for this */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_exceeded: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal: Something went wrong in Tieline */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description job_queue_full: Too many jobs waiting; store_unreachable: Store not reachable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    searchAll: {
        parameters: {
            query: {
                /** @description Any part of a name, an alias or an id, of a capability, an industry, a need, a topic or a speciality; the initial consonants of a Korean name (ㅅㅇㄷ); a name with one letter wrong, missing, too many or exchanged. */
                q: string;
                /** @description How many of each at most. */
                limit?: number;
                /** @description Version of the dataset. Default: the current one. One no longer kept answers 410. */
                version?: number;
                /** @description Language of texts; without it, as Accept-Language says. */
                lang?: "ko" | "en";
            };
            header?: never;
            path: {
                dataset: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What matches. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchResult"];
                };
            };
            /** @description parameter_unknown: Unknown parameter; parameter_invalid: Parameter not accepted */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description token_required: Token required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_insufficient: Role not sufficient; origin_refused: Origin refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description dataset_unknown: No such dataset; version_unknown: No such version */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_acceptable: No such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version_gone: Version no longer kept */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description host_refused: Host refused */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_exceeded: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal: Something went wrong in Tieline */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description store_unreachable: Store not reachable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPartnerExperts: {
        parameters: {
            query: {
                /** @description What is needed, in free words, Korean or English: “moulds for plastic parts”, “사출 금형”. */
                need: string;
                /** @description The organisation that has the need. Without it there is no earlier case and no conflict. */
                for?: string;
                /** @description Instead of `for`: the complex of a newcomer that has the need, from which distances are taken. */
                newcomerComplex?: string;
                /** @description true: only those of whom it is known that they can be asked. */
                available?: "true" | "false";
                /** @description true: only those of whom no conflict of interest is known. */
                withoutConflict?: "true" | "false";
                /** @description true: only those who have less to do than `maxLoad`. */
                withinLoad?: "true" | "false";
                /** @description From so many running cases for each person on, somebody is marked as busy. */
                maxLoad?: number;
                /** @description Who sat on an evaluating committee in so many years before the reference date has a conflict of interest; 0: who does on that day. */
                conflictYears?: number;
                /** @description Any part of a field or a capability; case does not matter. */
                field?: string;
                /** @description Only those whose employer is in this complex or, being in none, in this hub’s area. */
                complex?: string;
                /** @description Only those whose employer is in this zone. */
                zone?: string;
                /** @description Only so near, with `for` or `newcomerComplex`; whose employer has no known place is left out. */
                withinKm?: number;
                /** @description How many at most. */
                limit?: number;
                /** @description `next` of the answer before. */
                cursor?: string;
                /** @description Version of the dataset. Default: the current one. One no longer kept answers 410. */
                version?: number;
                /** @description Language of texts; without it, as Accept-Language says. */
                lang?: "ko" | "en";
            };
            header?: never;
            path: {
                dataset: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The persons. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnerExperts"];
                };
            };
            /** @description parameter_unknown: Unknown parameter; parameter_invalid: Parameter not accepted; need_empty: No word to look for */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description token_required: Token required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_insufficient: Role not sufficient; origin_refused: Origin refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description dataset_unknown: No such dataset; version_unknown: No such version; organisation_unknown: No such organisation; complex_unknown: No such complex */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_acceptable: No such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version_gone: Version no longer kept */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description host_refused: Host refused */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_exceeded: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal: Something went wrong in Tieline */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description store_unreachable: Store not reachable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPartnerCases: {
        parameters: {
            query: {
                /** @description What is needed, in free words, Korean or English: “moulds for plastic parts”, “사출 금형”. */
                need: string;
                /** @description How many at most. */
                limit?: number;
                /** @description `next` of the answer before. */
                cursor?: string;
                /** @description Version of the dataset. Default: the current one. One no longer kept answers 410. */
                version?: number;
                /** @description Language of texts; without it, as Accept-Language says. */
                lang?: "ko" | "en";
            };
            header?: never;
            path: {
                dataset: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cases. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnerCases"];
                };
            };
            /** @description parameter_unknown: Unknown parameter; parameter_invalid: Parameter not accepted; need_empty: No word to look for */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description token_required: Token required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_insufficient: Role not sufficient; origin_refused: Origin refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description dataset_unknown: No such dataset; version_unknown: No such version */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_acceptable: No such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version_gone: Version no longer kept */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description host_refused: Host refused */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_exceeded: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal: Something went wrong in Tieline */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description store_unreachable: Store not reachable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTies: {
        parameters: {
            query?: {
                /** @description Sets or kinds of activity, comma-separated, each with an optional weight, 0 or from 0.000001 to 1000000: collaboration,sig:0.5. Default collaboration,contact. */
                layers?: string;
                /** @description First day of the window: a year, month or date, inclusive. */
                from?: string;
                /** @description Last day of the window: a year, month or date, inclusive. */
                to?: string;
                /** @description overlap: the activity's span meets the window; start: it began within it. */
                timing?: "overlap" | "start";
                /** @description What an activity of n participants gives to a pair: newman 1/(n-1), fractional 2/(n(n-1)), count 1, star 1 for pairs with a lead. */
                weighting?: "newman" | "fractional" | "count" | "star";
                /** @description Weights halve with every so many years of age. */
                halfLifeYears?: number;
                /** @description Larger activities make no ties; how many is in leftOut. */
                maxActivitySize?: number;
                /** @description Roles that make ties. Default: lead, participant, partner, contractor, third-party, host, observer. */
                roles?: string;
                /** @description Whether convenors, funders and evaluators make ties too. */
                includeConvenors?: "true" | "false";
                /** @description Only organisations of these kinds, with weights unchanged. */
                kinds?: string;
                /** @description Only organisations in these zones. */
                zones?: string;
                /** @description Only organisations in these complexes. */
                complexes?: string;
                /** @description Only organisations in these countries (ISO 3166-1 alpha-2). */
                countries?: string;
                /** @description true: introductions of the journal that were made tie too, as activities of kind introduction with the ids journal/ENTRY. */
                journal?: "true" | "false";
                /** @description Version of the dataset. Default: the current one. One no longer kept answers 410. */
                version?: number;
                /** @description Language of texts; without it, as Accept-Language says. */
                lang?: "ko" | "en";
                /** @description true: instead of the result its run record, with which it can be made again, cited, and checked byte for byte. */
                record?: "true" | "false";
                /** @description organisations: tied by activities; two-mode: organisations and activities, tied by who takes part. */
                nodes?: "organisations" | "two-mode";
                /** @description What Pajek and UCINET files call a node: its name where that is its own, or its id. */
                labels?: "name" | "id";
                /** @description Only ties that are more than chance. disparity: among the ties of its ends; noise-corrected: against the strengths of both ends; validated: against the number of activities of both ends and the size of every activity. Without it all ties. */
                backbone?: "disparity" | "noise-corrected" | "validated";
                /** @description With a backbone: level of significance. Default 0.05. */
                alpha?: number;
                /** @description With a backbone: for all that is tested, which are the ties, with validated all pairs of organisations. bonferroni: α divided by their number; fdr: the false discovery rate of Benjamini and Hochberg. Default: fdr with validated, else none. */
                correction?: "none" | "bonferroni" | "fdr";
                /** @description Without it, as Accept says; then json. */
                format?: "json" | "csv" | "graphml" | "gexf" | "pajek" | "dl" | "xlsx" | "parquet";
            };
            header?: never;
            path: {
                dataset: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The network. With ?record=true its run record. */
            200: {
                headers: {
                    /** @description Changes with the dataset's version, the parameters, the media type and the language. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ties"];
                    "text/csv": string;
                    "application/graphml+xml": string;
                    "application/gexf+xml": string;
                    "text/x-pajek": string;
                    "text/x-ucinet-dl": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.apache.parquet": string;
                    "application/vnd.tieline.run-record+json": components["schemas"]["RunRecord"];
                };
            };
            /** @description It takes longer than the request waits for: the job that works on it. */
            202: {
                headers: {
                    /** @description Address of the job. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description What If-None-Match names is still right. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description parameter_unknown: Unknown parameter; parameter_invalid: Parameter not accepted; filter_unknown: Filter by what is not there */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description token_required: Token required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_insufficient: Role not sufficient; origin_refused: Origin refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description dataset_unknown: No such dataset; version_unknown: No such version */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_acceptable: No such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description job_cancelled: Job cancelled */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version_gone: Version no longer kept */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description host_refused: Host refused */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description network_too_large: Network too large for this; selection_empty: Nobody is left; matrix_too_large: Matrix too large for a workbook */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_exceeded: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal: Something went wrong in Tieline */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description job_queue_full: Too many jobs waiting; store_unreachable: Store not reachable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPanel: {
        parameters: {
            query?: {
                /** @description Sets or kinds of activity, comma-separated, each with an optional weight, 0 or from 0.000001 to 1000000: collaboration,sig:0.5. Default collaboration,contact. */
                layers?: string;
                /** @description First day of the window: a year, month or date, inclusive. */
                from?: string;
                /** @description Last day of the window: a year, month or date, inclusive. */
                to?: string;
                /** @description start (default here): activities that began in the year; overlap: those that ran in it, so that one counts in each of its years. */
                timing?: "overlap" | "start";
                /** @description What an activity of n participants gives to a pair: newman 1/(n-1), fractional 2/(n(n-1)), count 1, star 1 for pairs with a lead. */
                weighting?: "newman" | "fractional" | "count" | "star";
                /** @description Weights halve with every so many years of age. */
                halfLifeYears?: number;
                /** @description Larger activities make no ties; how many is in leftOut. */
                maxActivitySize?: number;
                /** @description Roles that make ties. Default: lead, participant, partner, contractor, third-party, host, observer. */
                roles?: string;
                /** @description Whether convenors, funders and evaluators make ties too. */
                includeConvenors?: "true" | "false";
                /** @description Only organisations of these kinds, with weights unchanged. */
                kinds?: string;
                /** @description Only organisations in these zones. */
                zones?: string;
                /** @description Only organisations in these complexes. */
                complexes?: string;
                /** @description Only organisations in these countries (ISO 3166-1 alpha-2). */
                countries?: string;
                /** @description true: introductions of the journal that were made tie too, as activities of kind introduction with the ids journal/ENTRY. */
                journal?: "true" | "false";
                /** @description Version of the dataset. Default: the current one. One no longer kept answers 410. */
                version?: number;
                /** @description Language of texts; without it, as Accept-Language says. */
                lang?: "ko" | "en";
                /** @description true: instead of the result its run record, with which it can be made again, cited, and checked byte for byte. */
                record?: "true" | "false";
                /** @description Measures of organisations, comma-separated, at most 8, each with the defaults of its own parameters, computed on each year's network. */
                measures?: string;
                /** @description Observations to put beside, by indicator, comma-separated. Without it all of the panel's units. */
                indicators?: string;
                /** @description Without it, as Accept says; then json. */
                format?: "json" | "csv" | "parquet";
            };
            header?: never;
            path: {
                dataset: string;
                panel: "organisation-year" | "complex-year" | "pair-year";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The panel. With ?record=true its run record. */
            200: {
                headers: {
                    /** @description Changes with the dataset's version, the parameters, the media type and the language. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PanelResult"];
                    "text/csv": string;
                    "application/vnd.apache.parquet": string;
                    "application/vnd.tieline.run-record+json": components["schemas"]["RunRecord"];
                };
            };
            /** @description It takes longer than the request waits for: the job that works on it. */
            202: {
                headers: {
                    /** @description Address of the job. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description What If-None-Match names is still right. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description parameter_unknown: Unknown parameter; parameter_invalid: Parameter not accepted; filter_unknown: Filter by what is not there; grouping_unknown: No such grouping */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description token_required: Token required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_insufficient: Role not sufficient; origin_refused: Origin refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description dataset_unknown: No such dataset; version_unknown: No such version; measure_unknown: No such measure; indicator_unknown: No such indicator */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_acceptable: No such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description job_cancelled: Job cancelled */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version_gone: Version no longer kept */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description host_refused: Host refused */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description network_too_large: Network too large for this; window_too_long: Too many years; panel_too_large: Panel too large */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_exceeded: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal: Something went wrong in Tieline */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description job_queue_full: Too many jobs waiting; store_unreachable: Store not reachable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPicture: {
        parameters: {
            query?: {
                /** @description Sets or kinds of activity, comma-separated, each with an optional weight, 0 or from 0.000001 to 1000000: collaboration,sig:0.5. Default collaboration,contact. */
                layers?: string;
                /** @description First day of the window: a year, month or date, inclusive. */
                from?: string;
                /** @description Last day of the window: a year, month or date, inclusive. */
                to?: string;
                /** @description overlap: the activity's span meets the window; start: it began within it. */
                timing?: "overlap" | "start";
                /** @description What an activity of n participants gives to a pair: newman 1/(n-1), fractional 2/(n(n-1)), count 1, star 1 for pairs with a lead. */
                weighting?: "newman" | "fractional" | "count" | "star";
                /** @description Weights halve with every so many years of age. */
                halfLifeYears?: number;
                /** @description Larger activities make no ties; how many is in leftOut. */
                maxActivitySize?: number;
                /** @description Roles that make ties. Default: lead, participant, partner, contractor, third-party, host, observer. */
                roles?: string;
                /** @description Whether convenors, funders and evaluators make ties too. */
                includeConvenors?: "true" | "false";
                /** @description Only organisations of these kinds, with weights unchanged. */
                kinds?: string;
                /** @description Only organisations in these zones. */
                zones?: string;
                /** @description Only organisations in these complexes. */
                complexes?: string;
                /** @description Only organisations in these countries (ISO 3166-1 alpha-2). */
                countries?: string;
                /** @description true: introductions of the journal that were made tie too, as activities of kind introduction with the ids journal/ENTRY. */
                journal?: "true" | "false";
                /** @description Version of the dataset. Default: the current one. One no longer kept answers 410. */
                version?: number;
                /** @description Language of texts; without it, as Accept-Language says. */
                lang?: "ko" | "en";
                /** @description true: instead of the result its run record, with which it can be made again, cited, and checked byte for byte. */
                record?: "true" | "false";
                /** @description organisations: tied by activities; two-mode: organisations and activities, tied by who takes part; activities: tied by shared organisations; groups: of organisations, tied by all ties between them. */
                nodes?: "organisations" | "two-mode" | "activities" | "groups";
                /** @description With nodes=groups: what groups the organisations. */
                by?: string;
                /** @description Only this organisation, activity or group, as `nodes` says, and those around it. */
                focus?: string;
                /** @description With nodes=two-mode: which of the two `focus` names. */
                focusIs?: "organisation" | "activity";
                /** @description With focus: how many ties away. */
                radius?: number;
                /** @description Above so many ties those are drawn that the disparity filter keeps, or the core of the two-mode picture. */
                limit?: number;
                /** @description Groupings whose codes come with the nodes, comma-separated: country,zone; with nodes=activities year,programme. */
                groupings?: string;
                /** @description On the ties alone that are more than chance. disparity: among the ties of its ends; noise-corrected: against the strengths of both ends; validated: against the number of activities of both ends and the size of every activity. Without it on all ties. */
                backbone?: "disparity" | "noise-corrected" | "validated";
                /** @description With a backbone: level of significance. Default 0.05. */
                "backbone.alpha"?: number;
                /** @description With a backbone: for all that is tested, which are the ties, with validated all pairs of organisations. bonferroni: α divided by their number; fdr: the false discovery rate of Benjamini and Hochberg. Default: fdr with validated, else none. */
                "backbone.correction"?: "none" | "bonferroni" | "fdr";
                /** @description Without it, as Accept says; then json. */
                format?: "json" | "csv" | "graphml" | "gexf" | "pajek" | "dl";
            };
            header?: never;
            path: {
                dataset: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The picture. With ?record=true its run record. */
            200: {
                headers: {
                    /** @description Changes with the dataset's version, the parameters, the media type and the language. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Picture"];
                    "text/csv": string;
                    "application/graphml+xml": string;
                    "application/gexf+xml": string;
                    "text/x-pajek": string;
                    "text/x-ucinet-dl": string;
                    "application/vnd.tieline.run-record+json": components["schemas"]["RunRecord"];
                };
            };
            /** @description It takes longer than the request waits for: the job that works on it. */
            202: {
                headers: {
                    /** @description Address of the job. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description What If-None-Match names is still right. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description parameter_unknown: Unknown parameter; parameter_invalid: Parameter not accepted; filter_unknown: Filter by what is not there; grouping_unknown: No such grouping */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description token_required: Token required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_insufficient: Role not sufficient; origin_refused: Origin refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description dataset_unknown: No such dataset; version_unknown: No such version; organisation_unknown: No such organisation; activity_unknown: No such activity; group_unknown: No such group */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_acceptable: No such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description job_cancelled: Job cancelled */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version_gone: Version no longer kept */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description host_refused: Host refused */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description network_too_large: Network too large for this; selection_empty: Nobody is left; grouping_too_fine: Too many groups for a matrix */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_exceeded: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal: Something went wrong in Tieline */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description job_queue_full: Too many jobs waiting; store_unreachable: Store not reachable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMeasures: {
        parameters: {
            query?: {
                /** @description Language of texts; without it, as Accept-Language says. */
                lang?: "ko" | "en";
            };
            header?: never;
            path: {
                dataset: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In the order of the catalogue. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Measures"];
                };
            };
            /** @description parameter_unknown: Unknown parameter; parameter_invalid: Parameter not accepted */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description token_required: Token required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_insufficient: Role not sufficient; origin_refused: Origin refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description dataset_unknown: No such dataset */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_acceptable: No such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description host_refused: Host refused */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_exceeded: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal: Something went wrong in Tieline */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description store_unreachable: Store not reachable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMeasure: {
        parameters: {
            query?: {
                /** @description Sets or kinds of activity, comma-separated, each with an optional weight, 0 or from 0.000001 to 1000000: collaboration,sig:0.5. Default collaboration,contact. */
                layers?: string;
                /** @description First day of the window: a year, month or date, inclusive. */
                from?: string;
                /** @description Last day of the window: a year, month or date, inclusive. */
                to?: string;
                /** @description overlap: the activity's span meets the window; start: it began within it. */
                timing?: "overlap" | "start";
                /** @description What an activity of n participants gives to a pair: newman 1/(n-1), fractional 2/(n(n-1)), count 1, star 1 for pairs with a lead. */
                weighting?: "newman" | "fractional" | "count" | "star";
                /** @description Weights halve with every so many years of age. */
                halfLifeYears?: number;
                /** @description Larger activities make no ties; how many is in leftOut. */
                maxActivitySize?: number;
                /** @description Roles that make ties. Default: lead, participant, partner, contractor, third-party, host, observer. */
                roles?: string;
                /** @description Whether convenors, funders and evaluators make ties too. */
                includeConvenors?: "true" | "false";
                /** @description Only organisations of these kinds, with weights unchanged. */
                kinds?: string;
                /** @description Only organisations in these zones. */
                zones?: string;
                /** @description Only organisations in these complexes. */
                complexes?: string;
                /** @description Only organisations in these countries (ISO 3166-1 alpha-2). */
                countries?: string;
                /** @description true: introductions of the journal that were made tie too, as activities of kind introduction with the ids journal/ENTRY. */
                journal?: "true" | "false";
                /** @description Version of the dataset. Default: the current one. One no longer kept answers 410. */
                version?: number;
                /** @description Language of texts; without it, as Accept-Language says. */
                lang?: "ko" | "en";
                /** @description true: instead of the result its run record, with which it can be made again, cited, and checked byte for byte. */
                record?: "true" | "false";
                /** @description On the ties alone that are more than chance. disparity: among the ties of its ends; noise-corrected: against the strengths of both ends; validated: against the number of activities of both ends and the size of every activity. Without it on all ties. */
                backbone?: "disparity" | "noise-corrected" | "validated";
                /** @description With a backbone: level of significance. Default 0.05. */
                "backbone.alpha"?: number;
                /** @description With a backbone: for all that is tested, which are the ties, with validated all pairs of organisations. bonferroni: α divided by their number; fdr: the false discovery rate of Benjamini and Hochberg. Default: fdr with validated, else none. */
                "backbone.correction"?: "none" | "bonferroni" | "fdr";
                /** @description true: ties count by their weight; false: every tie counts as one. Taken by pagerank, eigenvector, continuous-coreness, betweenness, harmonic-closeness, clustering, constraint, effective-size, cross-boundary-betweenness, participation-coefficient, within-group-z. */
                weighted?: "true" | "false";
                /** @description Chance that the walk follows a tie instead of starting anew anywhere. Taken by pagerank. */
                alpha?: number;
                /** @description true: divided by the number of pairs of other organisations, (n-1)(n-2)/2; absent where there is no such pair. Taken by betweenness, harmonic-closeness, cross-boundary-betweenness, two-mode-degree, two-mode-betweenness. */
                normalised?: "true" | "false";
                /** @description true: estimated from pairs drawn by chance, with an interval for each organisation; false: exact, however long it takes; auto: estimated where organisations with a tie times ties are more than 5e10 and ties count as one. Taken by betweenness. */
                sampled?: "auto" | "true" | "false";
                /** @description Pairs drawn at most. Taken by betweenness. */
                samples?: number;
                /** @description Drawing ends early once every interval reaches no further to either side than this share of the largest value. Taken by betweenness. */
                precision?: number;
                /** @description Chance that all intervals together hold what they should. Taken by betweenness. */
                confidence?: number;
                /** @description Seed of what chance decides. Taken by betweenness. */
                seed?: number;
                /** @description Only cliques of at least so many organisations. Taken by cliques. */
                min?: number;
                /** @description true: divided by the number of partners; a share from above 0 to 1. Taken by effective-size. */
                efficiency?: "true" | "false";
                /** @description The grouping over which roles are told: kind, zone, complex, country … Taken by brokerage, cross-boundary-betweenness, participation-coefficient, within-group-z. */
                by?: string;
                /** @description The role counted; all: every open pair, whatever the groups. Taken by brokerage. */
                role?: "all" | "coordinator" | "itinerant" | "gatekeeper" | "liaison";
                /** @description true: less what chance gives, in standard deviations (z); not for all; absent where chance leaves no room. Taken by brokerage. */
                standardised?: "true" | "false";
                /** @description Also who the organisations are, with their groups in these groupings, comma-separated: kind,complex. */
                groupings?: string;
                /** @description Only the highest; equal values by id. */
                top?: number;
                /** @description Without it, as Accept says; then json. */
                format?: "json" | "csv" | "parquet";
            };
            header?: never;
            path: {
                dataset: string;
                measure: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The values. With ?record=true its run record. */
            200: {
                headers: {
                    /** @description Changes with the dataset's version, the parameters, the media type and the language. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureResult"];
                    "text/csv": string;
                    "application/vnd.apache.parquet": string;
                    "application/vnd.tieline.run-record+json": components["schemas"]["RunRecord"];
                };
            };
            /** @description It takes longer than the request waits for: the job that works on it. */
            202: {
                headers: {
                    /** @description Address of the job. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description What If-None-Match names is still right. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description parameter_unknown: Unknown parameter; parameter_invalid: Parameter not accepted; filter_unknown: Filter by what is not there; grouping_unknown: No such grouping */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description token_required: Token required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_insufficient: Role not sufficient; origin_refused: Origin refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description dataset_unknown: No such dataset; version_unknown: No such version; measure_unknown: No such measure */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_acceptable: No such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description job_cancelled: Job cancelled */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version_gone: Version no longer kept */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description host_refused: Host refused */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description network_too_large: Network too large for this; lengths_not_sampled: Lengths are not sampled */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_exceeded: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal: Something went wrong in Tieline */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description job_queue_full: Too many jobs waiting; store_unreachable: Store not reachable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMeasureByGroup: {
        parameters: {
            query: {
                /** @description Sets or kinds of activity, comma-separated, each with an optional weight, 0 or from 0.000001 to 1000000: collaboration,sig:0.5. Default collaboration,contact. */
                layers?: string;
                /** @description First day of the window: a year, month or date, inclusive. */
                from?: string;
                /** @description Last day of the window: a year, month or date, inclusive. */
                to?: string;
                /** @description overlap: the activity's span meets the window; start: it began within it. */
                timing?: "overlap" | "start";
                /** @description What an activity of n participants gives to a pair: newman 1/(n-1), fractional 2/(n(n-1)), count 1, star 1 for pairs with a lead. */
                weighting?: "newman" | "fractional" | "count" | "star";
                /** @description Weights halve with every so many years of age. */
                halfLifeYears?: number;
                /** @description Larger activities make no ties; how many is in leftOut. */
                maxActivitySize?: number;
                /** @description Roles that make ties. Default: lead, participant, partner, contractor, third-party, host, observer. */
                roles?: string;
                /** @description Whether convenors, funders and evaluators make ties too. */
                includeConvenors?: "true" | "false";
                /** @description Only organisations of these kinds, with weights unchanged. */
                kinds?: string;
                /** @description Only organisations in these zones. */
                zones?: string;
                /** @description Only organisations in these complexes. */
                complexes?: string;
                /** @description Only organisations in these countries (ISO 3166-1 alpha-2). */
                countries?: string;
                /** @description true: introductions of the journal that were made tie too, as activities of kind introduction with the ids journal/ENTRY. */
                journal?: "true" | "false";
                /** @description Version of the dataset. Default: the current one. One no longer kept answers 410. */
                version?: number;
                /** @description Language of texts; without it, as Accept-Language says. */
                lang?: "ko" | "en";
                /** @description true: instead of the result its run record, with which it can be made again, cited, and checked byte for byte. */
                record?: "true" | "false";
                /** @description On the ties alone that are more than chance. disparity: among the ties of its ends; noise-corrected: against the strengths of both ends; validated: against the number of activities of both ends and the size of every activity. Without it on all ties. */
                backbone?: "disparity" | "noise-corrected" | "validated";
                /** @description With a backbone: level of significance. Default 0.05. */
                "backbone.alpha"?: number;
                /** @description With a backbone: for all that is tested, which are the ties, with validated all pairs of organisations. bonferroni: α divided by their number; fdr: the false discovery rate of Benjamini and Hochberg. Default: fdr with validated, else none. */
                "backbone.correction"?: "none" | "bonferroni" | "fdr";
                /** @description true: ties count by their weight; false: every tie counts as one. Taken by pagerank, eigenvector, continuous-coreness, betweenness, harmonic-closeness, clustering, constraint, effective-size, cross-boundary-betweenness, participation-coefficient, within-group-z. */
                weighted?: "true" | "false";
                /** @description Chance that the walk follows a tie instead of starting anew anywhere. Taken by pagerank. */
                alpha?: number;
                /** @description true: divided by the number of pairs of other organisations, (n-1)(n-2)/2; absent where there is no such pair. Taken by betweenness, harmonic-closeness, cross-boundary-betweenness, two-mode-degree, two-mode-betweenness. */
                normalised?: "true" | "false";
                /** @description true: estimated from pairs drawn by chance, with an interval for each organisation; false: exact, however long it takes; auto: estimated where organisations with a tie times ties are more than 5e10 and ties count as one. Taken by betweenness. */
                sampled?: "auto" | "true" | "false";
                /** @description Pairs drawn at most. Taken by betweenness. */
                samples?: number;
                /** @description Drawing ends early once every interval reaches no further to either side than this share of the largest value. Taken by betweenness. */
                precision?: number;
                /** @description Chance that all intervals together hold what they should. Taken by betweenness. */
                confidence?: number;
                /** @description Seed of what chance decides. Taken by betweenness. */
                seed?: number;
                /** @description Only cliques of at least so many organisations. Taken by cliques. */
                min?: number;
                /** @description true: divided by the number of partners; a share from above 0 to 1. Taken by effective-size. */
                efficiency?: "true" | "false";
                /** @description The grouping over which roles are told: kind, zone, complex, country … Taken by brokerage, cross-boundary-betweenness, participation-coefficient, within-group-z. */
                "measure.by"?: string;
                /** @description The role counted; all: every open pair, whatever the groups. Taken by brokerage. */
                role?: "all" | "coordinator" | "itinerant" | "gatekeeper" | "liaison";
                /** @description true: less what chance gives, in standard deviations (z); not for all; absent where chance leaves no room. Taken by brokerage. */
                standardised?: "true" | "false";
                /** @description What groups the organisations: see the dataset's groupings. */
                by: string;
            };
            header?: never;
            path: {
                dataset: string;
                measure: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the values of each group are like. With ?record=true its run record. */
            200: {
                headers: {
                    /** @description Changes with the dataset's version, the parameters, the media type and the language. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureByGroupResult"];
                    "application/vnd.tieline.run-record+json": components["schemas"]["RunRecord"];
                };
            };
            /** @description It takes longer than the request waits for: the job that works on it. */
            202: {
                headers: {
                    /** @description Address of the job. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description What If-None-Match names is still right. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description parameter_unknown: Unknown parameter; parameter_invalid: Parameter not accepted; filter_unknown: Filter by what is not there; grouping_unknown: No such grouping */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description token_required: Token required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_insufficient: Role not sufficient; origin_refused: Origin refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description dataset_unknown: No such dataset; version_unknown: No such version; measure_unknown: No such measure */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_acceptable: No such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description job_cancelled: Job cancelled */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version_gone: Version no longer kept */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description host_refused: Host refused */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description network_too_large: Network too large for this; lengths_not_sampled: Lengths are not sampled */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_exceeded: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal: Something went wrong in Tieline */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description job_queue_full: Too many jobs waiting; store_unreachable: Store not reachable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getGroupComparison: {
        parameters: {
            query: {
                /** @description Sets or kinds of activity, comma-separated, each with an optional weight, 0 or from 0.000001 to 1000000: collaboration,sig:0.5. Default collaboration,contact. */
                layers?: string;
                /** @description First day of the window: a year, month or date, inclusive. */
                from?: string;
                /** @description Last day of the window: a year, month or date, inclusive. */
                to?: string;
                /** @description overlap: the activity's span meets the window; start: it began within it. */
                timing?: "overlap" | "start";
                /** @description What an activity of n participants gives to a pair: newman 1/(n-1), fractional 2/(n(n-1)), count 1, star 1 for pairs with a lead. */
                weighting?: "newman" | "fractional" | "count" | "star";
                /** @description Weights halve with every so many years of age. */
                halfLifeYears?: number;
                /** @description Larger activities make no ties; how many is in leftOut. */
                maxActivitySize?: number;
                /** @description Roles that make ties. Default: lead, participant, partner, contractor, third-party, host, observer. */
                roles?: string;
                /** @description Whether convenors, funders and evaluators make ties too. */
                includeConvenors?: "true" | "false";
                /** @description Only organisations of these kinds, with weights unchanged. */
                kinds?: string;
                /** @description Only organisations in these zones. */
                zones?: string;
                /** @description Only organisations in these complexes. */
                complexes?: string;
                /** @description Only organisations in these countries (ISO 3166-1 alpha-2). */
                countries?: string;
                /** @description true: introductions of the journal that were made tie too, as activities of kind introduction with the ids journal/ENTRY. */
                journal?: "true" | "false";
                /** @description Version of the dataset. Default: the current one. One no longer kept answers 410. */
                version?: number;
                /** @description Language of texts; without it, as Accept-Language says. */
                lang?: "ko" | "en";
                /** @description true: instead of the result its run record, with which it can be made again, cited, and checked byte for byte. */
                record?: "true" | "false";
                /** @description On the ties alone that are more than chance. disparity: among the ties of its ends; noise-corrected: against the strengths of both ends; validated: against the number of activities of both ends and the size of every activity. Without it on all ties. */
                backbone?: "disparity" | "noise-corrected" | "validated";
                /** @description With a backbone: level of significance. Default 0.05. */
                "backbone.alpha"?: number;
                /** @description With a backbone: for all that is tested, which are the ties, with validated all pairs of organisations. bonferroni: α divided by their number; fdr: the false discovery rate of Benjamini and Hochberg. Default: fdr with validated, else none. */
                "backbone.correction"?: "none" | "bonferroni" | "fdr";
                /** @description true: ties count by their weight; false: every tie counts as one. Taken by pagerank, eigenvector, continuous-coreness, betweenness, harmonic-closeness, clustering, constraint, effective-size, cross-boundary-betweenness, participation-coefficient, within-group-z. */
                weighted?: "true" | "false";
                /** @description Chance that the walk follows a tie instead of starting anew anywhere. Taken by pagerank. */
                alpha?: number;
                /** @description true: divided by the number of pairs of other organisations, (n-1)(n-2)/2; absent where there is no such pair. Taken by betweenness, harmonic-closeness, cross-boundary-betweenness, two-mode-degree, two-mode-betweenness. */
                normalised?: "true" | "false";
                /** @description true: estimated from pairs drawn by chance, with an interval for each organisation; false: exact, however long it takes; auto: estimated where organisations with a tie times ties are more than 5e10 and ties count as one. Taken by betweenness. */
                sampled?: "auto" | "true" | "false";
                /** @description Pairs drawn at most. Taken by betweenness. */
                samples?: number;
                /** @description Drawing ends early once every interval reaches no further to either side than this share of the largest value. Taken by betweenness. */
                precision?: number;
                /** @description Chance that all intervals together hold what they should. Taken by betweenness. */
                confidence?: number;
                /** @description Seed of what chance decides. */
                seed?: number;
                /** @description Only cliques of at least so many organisations. Taken by cliques. */
                min?: number;
                /** @description true: divided by the number of partners; a share from above 0 to 1. Taken by effective-size. */
                efficiency?: "true" | "false";
                /** @description The grouping over which roles are told: kind, zone, complex, country … Taken by brokerage, cross-boundary-betweenness, participation-coefficient, within-group-z. */
                "measure.by"?: string;
                /** @description The role counted; all: every open pair, whatever the groups. Taken by brokerage. */
                role?: "all" | "coordinator" | "itinerant" | "gatekeeper" | "liaison";
                /** @description true: less what chance gives, in standard deviations (z); not for all; absent where chance leaves no room. Taken by brokerage. */
                standardised?: "true" | "false";
                /** @description What groups the organisations: see the dataset's groupings. */
                by: string;
                /** @description Samples drawn anew for the intervals. Default 1000. */
                resamples?: number;
                /** @description Deals of the groups' labels for the test. Default 999. */
                permutations?: number;
                /** @description Level of the intervals. Default 0.95. */
                level?: number;
                /** @description Without it, as Accept says; then json. */
                format?: "json" | "csv";
            };
            header?: never;
            path: {
                dataset: string;
                measure: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The groups. With ?record=true its run record. */
            200: {
                headers: {
                    /** @description Changes with the dataset's version, the parameters, the media type and the language. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupComparisonResult"];
                    "text/csv": string;
                    "application/vnd.tieline.run-record+json": components["schemas"]["RunRecord"];
                };
            };
            /** @description It takes longer than the request waits for: the job that works on it. */
            202: {
                headers: {
                    /** @description Address of the job. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description What If-None-Match names is still right. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description parameter_unknown: Unknown parameter; parameter_invalid: Parameter not accepted; filter_unknown: Filter by what is not there; grouping_unknown: No such grouping */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description token_required: Token required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_insufficient: Role not sufficient; origin_refused: Origin refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description dataset_unknown: No such dataset; version_unknown: No such version; measure_unknown: No such measure */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_acceptable: No such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description job_cancelled: Job cancelled */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version_gone: Version no longer kept */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description host_refused: Host refused */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description network_too_large: Network too large for this; lengths_not_sampled: Lengths are not sampled */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_exceeded: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal: Something went wrong in Tieline */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description job_queue_full: Too many jobs waiting; store_unreachable: Store not reachable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMeasureByYear: {
        parameters: {
            query?: {
                /** @description Sets or kinds of activity, comma-separated, each with an optional weight, 0 or from 0.000001 to 1000000: collaboration,sig:0.5. Default collaboration,contact. */
                layers?: string;
                /** @description First day of the window: a year, month or date, inclusive. */
                from?: string;
                /** @description Last day of the window: a year, month or date, inclusive. */
                to?: string;
                /** @description start (default here): activities that began in the year; overlap: those that ran in it, so that one counts in each of its years. */
                timing?: "overlap" | "start";
                /** @description What an activity of n participants gives to a pair: newman 1/(n-1), fractional 2/(n(n-1)), count 1, star 1 for pairs with a lead. */
                weighting?: "newman" | "fractional" | "count" | "star";
                /** @description Weights halve with every so many years of age. */
                halfLifeYears?: number;
                /** @description Larger activities make no ties; how many is in leftOut. */
                maxActivitySize?: number;
                /** @description Roles that make ties. Default: lead, participant, partner, contractor, third-party, host, observer. */
                roles?: string;
                /** @description Whether convenors, funders and evaluators make ties too. */
                includeConvenors?: "true" | "false";
                /** @description Only organisations of these kinds, with weights unchanged. */
                kinds?: string;
                /** @description Only organisations in these zones. */
                zones?: string;
                /** @description Only organisations in these complexes. */
                complexes?: string;
                /** @description Only organisations in these countries (ISO 3166-1 alpha-2). */
                countries?: string;
                /** @description true: introductions of the journal that were made tie too, as activities of kind introduction with the ids journal/ENTRY. */
                journal?: "true" | "false";
                /** @description Version of the dataset. Default: the current one. One no longer kept answers 410. */
                version?: number;
                /** @description Language of texts; without it, as Accept-Language says. */
                lang?: "ko" | "en";
                /** @description true: instead of the result its run record, with which it can be made again, cited, and checked byte for byte. */
                record?: "true" | "false";
                /** @description On the ties alone that are more than chance. disparity: among the ties of its ends; noise-corrected: against the strengths of both ends; validated: against the number of activities of both ends and the size of every activity. Without it on all ties. */
                backbone?: "disparity" | "noise-corrected" | "validated";
                /** @description With a backbone: level of significance. Default 0.05. */
                "backbone.alpha"?: number;
                /** @description With a backbone: for all that is tested, which are the ties, with validated all pairs of organisations. bonferroni: α divided by their number; fdr: the false discovery rate of Benjamini and Hochberg. Default: fdr with validated, else none. */
                "backbone.correction"?: "none" | "bonferroni" | "fdr";
                /** @description true: ties count by their weight; false: every tie counts as one. Taken by pagerank, eigenvector, continuous-coreness, betweenness, harmonic-closeness, clustering, constraint, effective-size, cross-boundary-betweenness, participation-coefficient, within-group-z. */
                weighted?: "true" | "false";
                /** @description Chance that the walk follows a tie instead of starting anew anywhere. Taken by pagerank. */
                alpha?: number;
                /** @description true: divided by the number of pairs of other organisations, (n-1)(n-2)/2; absent where there is no such pair. Taken by betweenness, harmonic-closeness, cross-boundary-betweenness, two-mode-degree, two-mode-betweenness. */
                normalised?: "true" | "false";
                /** @description true: estimated from pairs drawn by chance, with an interval for each organisation; false: exact, however long it takes; auto: estimated where organisations with a tie times ties are more than 5e10 and ties count as one. Taken by betweenness. */
                sampled?: "auto" | "true" | "false";
                /** @description Pairs drawn at most. Taken by betweenness. */
                samples?: number;
                /** @description Drawing ends early once every interval reaches no further to either side than this share of the largest value. Taken by betweenness. */
                precision?: number;
                /** @description Chance that all intervals together hold what they should. Taken by betweenness. */
                confidence?: number;
                /** @description Seed of what chance decides. Taken by betweenness. */
                seed?: number;
                /** @description Only cliques of at least so many organisations. Taken by cliques. */
                min?: number;
                /** @description true: divided by the number of partners; a share from above 0 to 1. Taken by effective-size. */
                efficiency?: "true" | "false";
                /** @description The grouping over which roles are told: kind, zone, complex, country … Taken by brokerage, cross-boundary-betweenness, participation-coefficient, within-group-z. */
                by?: string;
                /** @description The role counted; all: every open pair, whatever the groups. Taken by brokerage. */
                role?: "all" | "coordinator" | "itinerant" | "gatekeeper" | "liaison";
                /** @description true: less what chance gives, in standard deviations (z); not for all; absent where chance leaves no room. Taken by brokerage. */
                standardised?: "true" | "false";
                /** @description Without it, as Accept says; then json. */
                format?: "json" | "csv";
            };
            header?: never;
            path: {
                dataset: string;
                measure: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The years in their order. With ?record=true its run record. */
            200: {
                headers: {
                    /** @description Changes with the dataset's version, the parameters, the media type and the language. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureByYearResult"];
                    "text/csv": string;
                    "application/vnd.tieline.run-record+json": components["schemas"]["RunRecord"];
                };
            };
            /** @description It takes longer than the request waits for: the job that works on it. */
            202: {
                headers: {
                    /** @description Address of the job. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description What If-None-Match names is still right. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description parameter_unknown: Unknown parameter; parameter_invalid: Parameter not accepted; filter_unknown: Filter by what is not there; grouping_unknown: No such grouping */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description token_required: Token required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_insufficient: Role not sufficient; origin_refused: Origin refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description dataset_unknown: No such dataset; version_unknown: No such version; measure_unknown: No such measure */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_acceptable: No such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description job_cancelled: Job cancelled */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version_gone: Version no longer kept */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description host_refused: Host refused */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description network_too_large: Network too large for this; lengths_not_sampled: Lengths are not sampled; window_too_long: Too many years */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_exceeded: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal: Something went wrong in Tieline */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description job_queue_full: Too many jobs waiting; store_unreachable: Store not reachable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMeasureChange: {
        parameters: {
            query: {
                /** @description Sets or kinds of activity, comma-separated, each with an optional weight, 0 or from 0.000001 to 1000000: collaboration,sig:0.5. Default collaboration,contact. */
                layers?: string;
                /** @description First day of the later period: a year, month or date, inclusive. */
                from: string;
                /** @description Last day of the later period, inclusive. */
                to: string;
                /** @description start (default here): activities that began in the year; overlap: those that ran in it, so that one counts in each of its years. */
                timing?: "overlap" | "start";
                /** @description What an activity of n participants gives to a pair: newman 1/(n-1), fractional 2/(n(n-1)), count 1, star 1 for pairs with a lead. */
                weighting?: "newman" | "fractional" | "count" | "star";
                /** @description Weights halve with every so many years of age. */
                halfLifeYears?: number;
                /** @description Larger activities make no ties; how many is in leftOut. */
                maxActivitySize?: number;
                /** @description Roles that make ties. Default: lead, participant, partner, contractor, third-party, host, observer. */
                roles?: string;
                /** @description Whether convenors, funders and evaluators make ties too. */
                includeConvenors?: "true" | "false";
                /** @description Only organisations of these kinds, with weights unchanged. */
                kinds?: string;
                /** @description Only organisations in these zones. */
                zones?: string;
                /** @description Only organisations in these complexes. */
                complexes?: string;
                /** @description Only organisations in these countries (ISO 3166-1 alpha-2). */
                countries?: string;
                /** @description true: introductions of the journal that were made tie too, as activities of kind introduction with the ids journal/ENTRY. */
                journal?: "true" | "false";
                /** @description Version of the dataset. Default: the current one. One no longer kept answers 410. */
                version?: number;
                /** @description Language of texts; without it, as Accept-Language says. */
                lang?: "ko" | "en";
                /** @description true: instead of the result its run record, with which it can be made again, cited, and checked byte for byte. */
                record?: "true" | "false";
                /** @description On the ties alone that are more than chance. disparity: among the ties of its ends; noise-corrected: against the strengths of both ends; validated: against the number of activities of both ends and the size of every activity. Without it on all ties. */
                backbone?: "disparity" | "noise-corrected" | "validated";
                /** @description With a backbone: level of significance. Default 0.05. */
                "backbone.alpha"?: number;
                /** @description With a backbone: for all that is tested, which are the ties, with validated all pairs of organisations. bonferroni: α divided by their number; fdr: the false discovery rate of Benjamini and Hochberg. Default: fdr with validated, else none. */
                "backbone.correction"?: "none" | "bonferroni" | "fdr";
                /** @description true: ties count by their weight; false: every tie counts as one. Taken by pagerank, eigenvector, continuous-coreness, betweenness, harmonic-closeness, clustering, constraint, effective-size, cross-boundary-betweenness, participation-coefficient, within-group-z. */
                weighted?: "true" | "false";
                /** @description Chance that the walk follows a tie instead of starting anew anywhere. Taken by pagerank. */
                alpha?: number;
                /** @description true: divided by the number of pairs of other organisations, (n-1)(n-2)/2; absent where there is no such pair. Taken by betweenness, harmonic-closeness, cross-boundary-betweenness, two-mode-degree, two-mode-betweenness. */
                normalised?: "true" | "false";
                /** @description true: estimated from pairs drawn by chance, with an interval for each organisation; false: exact, however long it takes; auto: estimated where organisations with a tie times ties are more than 5e10 and ties count as one. Taken by betweenness. */
                sampled?: "auto" | "true" | "false";
                /** @description Pairs drawn at most. Taken by betweenness. */
                samples?: number;
                /** @description Drawing ends early once every interval reaches no further to either side than this share of the largest value. Taken by betweenness. */
                precision?: number;
                /** @description Chance that all intervals together hold what they should. Taken by betweenness. */
                confidence?: number;
                /** @description Seed of what chance decides. Taken by betweenness. */
                seed?: number;
                /** @description Only cliques of at least so many organisations. Taken by cliques. */
                min?: number;
                /** @description true: divided by the number of partners; a share from above 0 to 1. Taken by effective-size. */
                efficiency?: "true" | "false";
                /** @description The grouping over which roles are told: kind, zone, complex, country … Taken by brokerage, cross-boundary-betweenness, participation-coefficient, within-group-z. */
                by?: string;
                /** @description The role counted; all: every open pair, whatever the groups. Taken by brokerage. */
                role?: "all" | "coordinator" | "itinerant" | "gatekeeper" | "liaison";
                /** @description true: less what chance gives, in standard deviations (z); not for all; absent where chance leaves no room. Taken by brokerage. */
                standardised?: "true" | "false";
                /** @description First day of the earlier period, inclusive. */
                earlierFrom: string;
                /** @description Last day of the earlier period, inclusive; before `from`. */
                earlierTo: string;
                /** @description So many are named of each: who leads, who moved, came or went most, and the strongest ties. Default 10. */
                top?: number;
                /** @description Without it, as Accept says; then json. */
                format?: "json" | "csv";
            };
            header?: never;
            path: {
                dataset: string;
                measure: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What changed. With ?record=true its run record. */
            200: {
                headers: {
                    /** @description Changes with the dataset's version, the parameters, the media type and the language. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureChangeResult"];
                    "text/csv": string;
                    "application/vnd.tieline.run-record+json": components["schemas"]["RunRecord"];
                };
            };
            /** @description It takes longer than the request waits for: the job that works on it. */
            202: {
                headers: {
                    /** @description Address of the job. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description What If-None-Match names is still right. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description parameter_unknown: Unknown parameter; parameter_invalid: Parameter not accepted; filter_unknown: Filter by what is not there; grouping_unknown: No such grouping */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description token_required: Token required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_insufficient: Role not sufficient; origin_refused: Origin refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description dataset_unknown: No such dataset; version_unknown: No such version; measure_unknown: No such measure */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_acceptable: No such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description job_cancelled: Job cancelled */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version_gone: Version no longer kept */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description host_refused: Host refused */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description network_too_large: Network too large for this */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_exceeded: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal: Something went wrong in Tieline */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description job_queue_full: Too many jobs waiting; store_unreachable: Store not reachable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCorrelation: {
        parameters: {
            query?: {
                /** @description Sets or kinds of activity, comma-separated, each with an optional weight, 0 or from 0.000001 to 1000000: collaboration,sig:0.5. Default collaboration,contact. */
                layers?: string;
                /** @description First day of the window: a year, month or date, inclusive. */
                from?: string;
                /** @description Last day of the window: a year, month or date, inclusive. */
                to?: string;
                /** @description overlap: the activity's span meets the window; start: it began within it. */
                timing?: "overlap" | "start";
                /** @description What an activity of n participants gives to a pair: newman 1/(n-1), fractional 2/(n(n-1)), count 1, star 1 for pairs with a lead. */
                weighting?: "newman" | "fractional" | "count" | "star";
                /** @description Weights halve with every so many years of age. */
                halfLifeYears?: number;
                /** @description Larger activities make no ties; how many is in leftOut. */
                maxActivitySize?: number;
                /** @description Roles that make ties. Default: lead, participant, partner, contractor, third-party, host, observer. */
                roles?: string;
                /** @description Whether convenors, funders and evaluators make ties too. */
                includeConvenors?: "true" | "false";
                /** @description Only organisations of these kinds, with weights unchanged. */
                kinds?: string;
                /** @description Only organisations in these zones. */
                zones?: string;
                /** @description Only organisations in these complexes. */
                complexes?: string;
                /** @description Only organisations in these countries (ISO 3166-1 alpha-2). */
                countries?: string;
                /** @description true: introductions of the journal that were made tie too, as activities of kind introduction with the ids journal/ENTRY. */
                journal?: "true" | "false";
                /** @description Version of the dataset. Default: the current one. One no longer kept answers 410. */
                version?: number;
                /** @description Language of texts; without it, as Accept-Language says. */
                lang?: "ko" | "en";
                /** @description true: instead of the result its run record, with which it can be made again, cited, and checked byte for byte. */
                record?: "true" | "false";
                /** @description On the ties alone that are more than chance. disparity: among the ties of its ends; noise-corrected: against the strengths of both ends; validated: against the number of activities of both ends and the size of every activity. Without it on all ties. */
                backbone?: "disparity" | "noise-corrected" | "validated";
                /** @description With a backbone: level of significance. Default 0.05. */
                "backbone.alpha"?: number;
                /** @description With a backbone: for all that is tested, which are the ties, with validated all pairs of organisations. bonferroni: α divided by their number; fdr: the false discovery rate of Benjamini and Hochberg. Default: fdr with validated, else none. */
                "backbone.correction"?: "none" | "bonferroni" | "fdr";
                /** @description true: ties count by their weight; false: every tie counts as one. Taken by pagerank, eigenvector, continuous-coreness, betweenness, harmonic-closeness, clustering, constraint, effective-size, cross-boundary-betweenness, participation-coefficient, within-group-z. */
                weighted?: "true" | "false";
                /** @description Chance that the walk follows a tie instead of starting anew anywhere. Taken by pagerank. */
                alpha?: number;
                /** @description true: divided by the number of pairs of other organisations, (n-1)(n-2)/2; absent where there is no such pair. Taken by betweenness, harmonic-closeness, cross-boundary-betweenness, two-mode-degree, two-mode-betweenness. */
                normalised?: "true" | "false";
                /** @description true: estimated from pairs drawn by chance, with an interval for each organisation; false: exact, however long it takes; auto: estimated where organisations with a tie times ties are more than 5e10 and ties count as one. Taken by betweenness. */
                sampled?: "auto" | "true" | "false";
                /** @description Pairs drawn at most. Taken by betweenness. */
                samples?: number;
                /** @description Drawing ends early once every interval reaches no further to either side than this share of the largest value. Taken by betweenness. */
                precision?: number;
                /** @description Chance that all intervals together hold what they should. Taken by betweenness. */
                confidence?: number;
                /** @description Seed of what chance decides. Taken by betweenness. */
                seed?: number;
                /** @description Only cliques of at least so many organisations. Taken by cliques. */
                min?: number;
                /** @description true: divided by the number of partners; a share from above 0 to 1. Taken by effective-size. */
                efficiency?: "true" | "false";
                /** @description The grouping over which roles are told: kind, zone, complex, country … Taken by brokerage, cross-boundary-betweenness, participation-coefficient, within-group-z. */
                by?: string;
                /** @description The role counted; all: every open pair, whatever the groups. Taken by brokerage. */
                role?: "all" | "coordinator" | "itinerant" | "gatekeeper" | "liaison";
                /** @description true: less what chance gives, in standard deviations (z); not for all; absent where chance leaves no room. Taken by brokerage. */
                standardised?: "true" | "false";
                /** @description true: ties count by their weight; false: every tie counts as one. Taken by pagerank, eigenvector, continuous-coreness, betweenness, harmonic-closeness, clustering, constraint, effective-size, cross-boundary-betweenness, participation-coefficient, within-group-z. */
                "other.weighted"?: "true" | "false";
                /** @description Chance that the walk follows a tie instead of starting anew anywhere. Taken by pagerank. */
                "other.alpha"?: number;
                /** @description true: divided by the number of pairs of other organisations, (n-1)(n-2)/2; absent where there is no such pair. Taken by betweenness, harmonic-closeness, cross-boundary-betweenness, two-mode-degree, two-mode-betweenness. */
                "other.normalised"?: "true" | "false";
                /** @description true: estimated from pairs drawn by chance, with an interval for each organisation; false: exact, however long it takes; auto: estimated where organisations with a tie times ties are more than 5e10 and ties count as one. Taken by betweenness. */
                "other.sampled"?: "auto" | "true" | "false";
                /** @description Pairs drawn at most. Taken by betweenness. */
                "other.samples"?: number;
                /** @description Drawing ends early once every interval reaches no further to either side than this share of the largest value. Taken by betweenness. */
                "other.precision"?: number;
                /** @description Chance that all intervals together hold what they should. Taken by betweenness. */
                "other.confidence"?: number;
                /** @description Seed of what chance decides. Taken by betweenness. */
                "other.seed"?: number;
                /** @description Only cliques of at least so many organisations. Taken by cliques. */
                "other.min"?: number;
                /** @description true: divided by the number of partners; a share from above 0 to 1. Taken by effective-size. */
                "other.efficiency"?: "true" | "false";
                /** @description The grouping over which roles are told: kind, zone, complex, country … Taken by brokerage, cross-boundary-betweenness, participation-coefficient, within-group-z. */
                "other.by"?: string;
                /** @description The role counted; all: every open pair, whatever the groups. Taken by brokerage. */
                "other.role"?: "all" | "coordinator" | "itinerant" | "gatekeeper" | "liaison";
                /** @description true: less what chance gives, in standard deviations (z); not for all; absent where chance leaves no room. Taken by brokerage. */
                "other.standardised"?: "true" | "false";
                /** @description Also who the organisations are, with their groups in these groupings, comma-separated: kind,complex. */
                groupings?: string;
                /** @description Without it, as Accept says; then json. */
                format?: "json" | "csv" | "parquet";
            };
            header?: never;
            path: {
                dataset: string;
                measure: string;
                other: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Values where both are defined. With ?record=true its run record. */
            200: {
                headers: {
                    /** @description Changes with the dataset's version, the parameters, the media type and the language. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrelationResult"];
                    "text/csv": string;
                    "application/vnd.apache.parquet": string;
                    "application/vnd.tieline.run-record+json": components["schemas"]["RunRecord"];
                };
            };
            /** @description It takes longer than the request waits for: the job that works on it. */
            202: {
                headers: {
                    /** @description Address of the job. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description What If-None-Match names is still right. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description parameter_unknown: Unknown parameter; parameter_invalid: Parameter not accepted; filter_unknown: Filter by what is not there; grouping_unknown: No such grouping */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description token_required: Token required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_insufficient: Role not sufficient; origin_refused: Origin refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description dataset_unknown: No such dataset; version_unknown: No such version; measure_unknown: No such measure */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_acceptable: No such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description job_cancelled: Job cancelled */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version_gone: Version no longer kept */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description host_refused: Host refused */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description network_too_large: Network too large for this; lengths_not_sampled: Lengths are not sampled */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_exceeded: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal: Something went wrong in Tieline */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description job_queue_full: Too many jobs waiting; store_unreachable: Store not reachable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSensitivity: {
        parameters: {
            query?: {
                /** @description Sets or kinds of activity, comma-separated, each with an optional weight, 0 or from 0.000001 to 1000000: collaboration,sig:0.5. Default collaboration,contact. */
                layers?: string;
                /** @description First day of the window: a year, month or date, inclusive. */
                from?: string;
                /** @description Last day of the window: a year, month or date, inclusive. */
                to?: string;
                /** @description overlap: the activity's span meets the window; start: it began within it. */
                timing?: "overlap" | "start";
                /** @description What an activity of n participants gives to a pair: newman 1/(n-1), fractional 2/(n(n-1)), count 1, star 1 for pairs with a lead. */
                weighting?: "newman" | "fractional" | "count" | "star";
                /** @description Weights halve with every so many years of age. */
                halfLifeYears?: number;
                /** @description Larger activities make no ties; how many is in leftOut. */
                maxActivitySize?: number;
                /** @description Roles that make ties. Default: lead, participant, partner, contractor, third-party, host, observer. */
                roles?: string;
                /** @description Whether convenors, funders and evaluators make ties too. */
                includeConvenors?: "true" | "false";
                /** @description Only organisations of these kinds, with weights unchanged. */
                kinds?: string;
                /** @description Only organisations in these zones. */
                zones?: string;
                /** @description Only organisations in these complexes. */
                complexes?: string;
                /** @description Only organisations in these countries (ISO 3166-1 alpha-2). */
                countries?: string;
                /** @description true: introductions of the journal that were made tie too, as activities of kind introduction with the ids journal/ENTRY. */
                journal?: "true" | "false";
                /** @description Version of the dataset. Default: the current one. One no longer kept answers 410. */
                version?: number;
                /** @description Language of texts; without it, as Accept-Language says. */
                lang?: "ko" | "en";
                /** @description true: instead of the result its run record, with which it can be made again, cited, and checked byte for byte. */
                record?: "true" | "false";
                /** @description On the ties alone that are more than chance. disparity: among the ties of its ends; noise-corrected: against the strengths of both ends; validated: against the number of activities of both ends and the size of every activity. Without it on all ties. */
                backbone?: "disparity" | "noise-corrected" | "validated";
                /** @description With a backbone: level of significance. Default 0.05. */
                "backbone.alpha"?: number;
                /** @description With a backbone: for all that is tested, which are the ties, with validated all pairs of organisations. bonferroni: α divided by their number; fdr: the false discovery rate of Benjamini and Hochberg. Default: fdr with validated, else none. */
                "backbone.correction"?: "none" | "bonferroni" | "fdr";
                /** @description true: ties count by their weight; false: every tie counts as one. Taken by pagerank, eigenvector, continuous-coreness, betweenness, harmonic-closeness, clustering, constraint, effective-size, cross-boundary-betweenness, participation-coefficient, within-group-z. */
                weighted?: "true" | "false";
                /** @description Chance that the walk follows a tie instead of starting anew anywhere. Taken by pagerank. */
                alpha?: number;
                /** @description true: divided by the number of pairs of other organisations, (n-1)(n-2)/2; absent where there is no such pair. Taken by betweenness, harmonic-closeness, cross-boundary-betweenness, two-mode-degree, two-mode-betweenness. */
                normalised?: "true" | "false";
                /** @description true: estimated from pairs drawn by chance, with an interval for each organisation; false: exact, however long it takes; auto: estimated where organisations with a tie times ties are more than 5e10 and ties count as one. Taken by betweenness. */
                sampled?: "auto" | "true" | "false";
                /** @description Pairs drawn at most. Taken by betweenness. */
                samples?: number;
                /** @description Drawing ends early once every interval reaches no further to either side than this share of the largest value. Taken by betweenness. */
                precision?: number;
                /** @description Chance that all intervals together hold what they should. Taken by betweenness. */
                confidence?: number;
                /** @description Seed of what chance decides. Taken by betweenness. */
                seed?: number;
                /** @description Only cliques of at least so many organisations. Taken by cliques. */
                min?: number;
                /** @description true: divided by the number of partners; a share from above 0 to 1. Taken by effective-size. */
                efficiency?: "true" | "false";
                /** @description The grouping over which roles are told: kind, zone, complex, country … Taken by brokerage, cross-boundary-betweenness, participation-coefficient, within-group-z. */
                by?: string;
                /** @description The role counted; all: every open pair, whatever the groups. Taken by brokerage. */
                role?: "all" | "coordinator" | "itinerant" | "gatekeeper" | "liaison";
                /** @description true: less what chance gives, in standard deviations (z); not for all; absent where chance leaves no room. Taken by brokerage. */
                standardised?: "true" | "false";
                /** @description What is varied, comma-separated: weighting, layers, maxActivitySize, halfLifeYears. Default: all four. */
                over?: string;
                /** @description Caps on activity size that are tried beside none, comma-separated. Default: the sizes that a half, three quarters, 90 and 99 in 100 activities do not exceed. */
                caps?: string;
                /** @description Half-lives in years that are tried beside none, comma-separated. Default 1,2,5,10. */
                halfLives?: string;
                /** @description So many lead a ranking: whose ranks are told, and over whom the overlap is taken. */
                k?: number;
                /** @description So many of those who move most are named. */
                moves?: number;
                /** @description Without it, as Accept says; then json. */
                format?: "json" | "csv";
            };
            header?: never;
            path: {
                dataset: string;
                measure: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Each variant beside the base. With ?record=true its run record. */
            200: {
                headers: {
                    /** @description Changes with the dataset's version, the parameters, the media type and the language. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SensitivityResult"];
                    "text/csv": string;
                    "application/vnd.tieline.run-record+json": components["schemas"]["RunRecord"];
                };
            };
            /** @description It takes longer than the request waits for: the job that works on it. */
            202: {
                headers: {
                    /** @description Address of the job. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description What If-None-Match names is still right. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description parameter_unknown: Unknown parameter; parameter_invalid: Parameter not accepted; filter_unknown: Filter by what is not there; grouping_unknown: No such grouping */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description token_required: Token required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_insufficient: Role not sufficient; origin_refused: Origin refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description dataset_unknown: No such dataset; version_unknown: No such version; measure_unknown: No such measure */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_acceptable: No such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description job_cancelled: Job cancelled */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version_gone: Version no longer kept */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description host_refused: Host refused */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description network_too_large: Network too large for this; lengths_not_sampled: Lengths are not sampled */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_exceeded: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal: Something went wrong in Tieline */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description job_queue_full: Too many jobs waiting; store_unreachable: Store not reachable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRelations: {
        parameters: {
            query: {
                /** @description Sets or kinds of activity, comma-separated, each with an optional weight, 0 or from 0.000001 to 1000000: collaboration,sig:0.5. Default collaboration,contact. */
                layers?: string;
                /** @description First day of the window: a year, month or date, inclusive. */
                from?: string;
                /** @description Last day of the window: a year, month or date, inclusive. */
                to?: string;
                /** @description overlap: the activity's span meets the window; start: it began within it. */
                timing?: "overlap" | "start";
                /** @description What an activity of n participants gives to a pair: newman 1/(n-1), fractional 2/(n(n-1)), count 1, star 1 for pairs with a lead. */
                weighting?: "newman" | "fractional" | "count" | "star";
                /** @description Weights halve with every so many years of age. */
                halfLifeYears?: number;
                /** @description Larger activities make no ties; how many is in leftOut. */
                maxActivitySize?: number;
                /** @description Roles that make ties. Default: lead, participant, partner, contractor, third-party, host, observer. */
                roles?: string;
                /** @description Whether convenors, funders and evaluators make ties too. */
                includeConvenors?: "true" | "false";
                /** @description Only organisations of these kinds, with weights unchanged. */
                kinds?: string;
                /** @description Only organisations in these zones. */
                zones?: string;
                /** @description Only organisations in these complexes. */
                complexes?: string;
                /** @description Only organisations in these countries (ISO 3166-1 alpha-2). */
                countries?: string;
                /** @description true: introductions of the journal that were made tie too, as activities of kind introduction with the ids journal/ENTRY. */
                journal?: "true" | "false";
                /** @description Version of the dataset. Default: the current one. One no longer kept answers 410. */
                version?: number;
                /** @description Language of texts; without it, as Accept-Language says. */
                lang?: "ko" | "en";
                /** @description true: instead of the result its run record, with which it can be made again, cited, and checked byte for byte. */
                record?: "true" | "false";
                /** @description The matrix that is explained: ties (weights, 0 where there is none) or tied (1 or 0), either with parameters of its network that differ in parentheses: ties(layers:contact), tied(from:2007,to:2008), lists with +: ties(layers:contact+mou:0.5); same:GROUPING (1 or 0); difference:MEASURE (how far apart two are in it, with the measure's usual parameters); distance (log(1 + km/10)). */
                of: string;
                /** @description Matrices that explain it, comma-separated, 8 at most. One alone: its correlation. */
                with: string;
                /** @description So many orders of the organisations are drawn; all of them, where there are no more. */
                permutations?: number;
                /** @description Seed of what chance decides. */
                seed?: number;
                /** @description Without it, as Accept says; then json. */
                format?: "json" | "csv";
            };
            header?: never;
            path: {
                dataset: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The regression with its permutation test. With ?record=true its run record. */
            200: {
                headers: {
                    /** @description Changes with the dataset's version, the parameters, the media type and the language. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelationsResult"];
                    "text/csv": string;
                    "application/vnd.tieline.run-record+json": components["schemas"]["RunRecord"];
                };
            };
            /** @description It takes longer than the request waits for: the job that works on it. */
            202: {
                headers: {
                    /** @description Address of the job. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description What If-None-Match names is still right. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description parameter_unknown: Unknown parameter; parameter_invalid: Parameter not accepted; filter_unknown: Filter by what is not there; grouping_unknown: No such grouping */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description token_required: Token required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_insufficient: Role not sufficient; origin_refused: Origin refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description dataset_unknown: No such dataset; version_unknown: No such version */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_acceptable: No such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description job_cancelled: Job cancelled */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version_gone: Version no longer kept */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description host_refused: Host refused */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description network_too_large: Network too large for this; selection_empty: Nobody is left; relations_undetermined: Nothing can be said of these matrices; distances_too_many: Too many distances to compute */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_exceeded: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal: Something went wrong in Tieline */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description job_queue_full: Too many jobs waiting; store_unreachable: Store not reachable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listScores: {
        parameters: {
            query?: {
                /** @description Version of the dataset. Default: the current one. One no longer kept answers 410. */
                version?: number;
                /** @description Language of texts; without it, as Accept-Language says. */
                lang?: "ko" | "en";
            };
            header?: never;
            path: {
                dataset: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description By id. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScoreRuns"];
                };
            };
            /** @description parameter_unknown: Unknown parameter; parameter_invalid: Parameter not accepted */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description token_required: Token required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_insufficient: Role not sufficient; origin_refused: Origin refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description dataset_unknown: No such dataset; version_unknown: No such version */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_acceptable: No such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version_gone: Version no longer kept */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description host_refused: Host refused */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_exceeded: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal: Something went wrong in Tieline */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description store_unreachable: Store not reachable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    writeScores: {
        parameters: {
            query?: {
                /** @description Sets or kinds of activity, comma-separated, each with an optional weight, 0 or from 0.000001 to 1000000: collaboration,sig:0.5. Default collaboration,contact. */
                layers?: string;
                /** @description First day of the window: a year, month or date, inclusive. */
                from?: string;
                /** @description Last day of the window: a year, month or date, inclusive. */
                to?: string;
                /** @description overlap: the activity's span meets the window; start: it began within it. */
                timing?: "overlap" | "start";
                /** @description What an activity of n participants gives to a pair: newman 1/(n-1), fractional 2/(n(n-1)), count 1, star 1 for pairs with a lead. */
                weighting?: "newman" | "fractional" | "count" | "star";
                /** @description Weights halve with every so many years of age. */
                halfLifeYears?: number;
                /** @description Larger activities make no ties; how many is in leftOut. */
                maxActivitySize?: number;
                /** @description Roles that make ties. Default: lead, participant, partner, contractor, third-party, host, observer. */
                roles?: string;
                /** @description Whether convenors, funders and evaluators make ties too. */
                includeConvenors?: "true" | "false";
                /** @description Only organisations of these kinds, with weights unchanged. */
                kinds?: string;
                /** @description Only organisations in these zones. */
                zones?: string;
                /** @description Only organisations in these complexes. */
                complexes?: string;
                /** @description Only organisations in these countries (ISO 3166-1 alpha-2). */
                countries?: string;
                /** @description true: introductions of the journal that were made tie too, as activities of kind introduction with the ids journal/ENTRY. */
                journal?: "true" | "false";
                /** @description Version of the dataset. Default: the current one. One no longer kept answers 410. */
                version?: number;
                /** @description Language of texts; without it, as Accept-Language says. */
                lang?: "ko" | "en";
                /** @description true: instead of the result its run record, with which it can be made again, cited, and checked byte for byte. */
                record?: "true" | "false";
                /** @description On the ties alone that are more than chance. disparity: among the ties of its ends; noise-corrected: against the strengths of both ends; validated: against the number of activities of both ends and the size of every activity. Without it on all ties. */
                backbone?: "disparity" | "noise-corrected" | "validated";
                /** @description With a backbone: level of significance. Default 0.05. */
                "backbone.alpha"?: number;
                /** @description With a backbone: for all that is tested, which are the ties, with validated all pairs of organisations. bonferroni: α divided by their number; fdr: the false discovery rate of Benjamini and Hochberg. Default: fdr with validated, else none. */
                "backbone.correction"?: "none" | "bonferroni" | "fdr";
                /** @description true: ties count by their weight; false: every tie counts as one. Taken by pagerank, eigenvector, continuous-coreness, betweenness, harmonic-closeness, clustering, constraint, effective-size, cross-boundary-betweenness, participation-coefficient, within-group-z. */
                weighted?: "true" | "false";
                /** @description Chance that the walk follows a tie instead of starting anew anywhere. Taken by pagerank. */
                alpha?: number;
                /** @description true: divided by the number of pairs of other organisations, (n-1)(n-2)/2; absent where there is no such pair. Taken by betweenness, harmonic-closeness, cross-boundary-betweenness, two-mode-degree, two-mode-betweenness. */
                normalised?: "true" | "false";
                /** @description true: estimated from pairs drawn by chance, with an interval for each organisation; false: exact, however long it takes; auto: estimated where organisations with a tie times ties are more than 5e10 and ties count as one. Taken by betweenness. */
                sampled?: "auto" | "true" | "false";
                /** @description Pairs drawn at most. Taken by betweenness. */
                samples?: number;
                /** @description Drawing ends early once every interval reaches no further to either side than this share of the largest value. Taken by betweenness. */
                precision?: number;
                /** @description Chance that all intervals together hold what they should. Taken by betweenness. */
                confidence?: number;
                /** @description Seed of what chance decides. Taken by betweenness. */
                seed?: number;
                /** @description Only cliques of at least so many organisations. Taken by cliques. */
                min?: number;
                /** @description true: divided by the number of partners; a share from above 0 to 1. Taken by effective-size. */
                efficiency?: "true" | "false";
                /** @description The grouping over which roles are told: kind, zone, complex, country … Taken by brokerage, cross-boundary-betweenness, participation-coefficient, within-group-z. */
                by?: string;
                /** @description The role counted; all: every open pair, whatever the groups. Taken by brokerage. */
                role?: "all" | "coordinator" | "itinerant" | "gatekeeper" | "liaison";
                /** @description true: less what chance gives, in standard deviations (z); not for all; absent where chance leaves no room. Taken by brokerage. */
                standardised?: "true" | "false";
            };
            header?: never;
            path: {
                dataset: string;
                measure: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenScores"];
                };
            };
            /** @description It takes longer than the request waits for: the job that works on it. */
            202: {
                headers: {
                    /** @description Address of the job. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description parameter_unknown: Unknown parameter; parameter_invalid: Parameter not accepted; filter_unknown: Filter by what is not there */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description token_required: Token required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_insufficient: Role not sufficient; origin_refused: Origin refused; read_only: Read only */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description dataset_unknown: No such dataset; version_unknown: No such version; measure_unknown: No such measure */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_acceptable: No such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description job_cancelled: Job cancelled */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version_gone: Version no longer kept */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description host_refused: Host refused */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description network_too_large: Network too large for this; lengths_not_sampled: Lengths are not sampled */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_exceeded: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal: Something went wrong in Tieline */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description job_queue_full: Too many jobs waiting; store_unreachable: Store not reachable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCommunities: {
        parameters: {
            query?: {
                /** @description Sets or kinds of activity, comma-separated, each with an optional weight, 0 or from 0.000001 to 1000000: collaboration,sig:0.5. Default collaboration,contact. */
                layers?: string;
                /** @description First day of the window: a year, month or date, inclusive. */
                from?: string;
                /** @description Last day of the window: a year, month or date, inclusive. */
                to?: string;
                /** @description overlap: the activity's span meets the window; start: it began within it. */
                timing?: "overlap" | "start";
                /** @description What an activity of n participants gives to a pair: newman 1/(n-1), fractional 2/(n(n-1)), count 1, star 1 for pairs with a lead. */
                weighting?: "newman" | "fractional" | "count" | "star";
                /** @description Weights halve with every so many years of age. */
                halfLifeYears?: number;
                /** @description Larger activities make no ties; how many is in leftOut. */
                maxActivitySize?: number;
                /** @description Roles that make ties. Default: lead, participant, partner, contractor, third-party, host, observer. */
                roles?: string;
                /** @description Whether convenors, funders and evaluators make ties too. */
                includeConvenors?: "true" | "false";
                /** @description Only organisations of these kinds, with weights unchanged. */
                kinds?: string;
                /** @description Only organisations in these zones. */
                zones?: string;
                /** @description Only organisations in these complexes. */
                complexes?: string;
                /** @description Only organisations in these countries (ISO 3166-1 alpha-2). */
                countries?: string;
                /** @description true: introductions of the journal that were made tie too, as activities of kind introduction with the ids journal/ENTRY. */
                journal?: "true" | "false";
                /** @description Version of the dataset. Default: the current one. One no longer kept answers 410. */
                version?: number;
                /** @description Language of texts; without it, as Accept-Language says. */
                lang?: "ko" | "en";
                /** @description true: instead of the result its run record, with which it can be made again, cited, and checked byte for byte. */
                record?: "true" | "false";
                /** @description On the ties alone that are more than chance. disparity: among the ties of its ends; noise-corrected: against the strengths of both ends; validated: against the number of activities of both ends and the size of every activity. Without it on all ties. */
                backbone?: "disparity" | "noise-corrected" | "validated";
                /** @description With a backbone: level of significance. Default 0.05. */
                "backbone.alpha"?: number;
                /** @description With a backbone: for all that is tested, which are the ties, with validated all pairs of organisations. bonferroni: α divided by their number; fdr: the false discovery rate of Benjamini and Hochberg. Default: fdr with validated, else none. */
                "backbone.correction"?: "none" | "bonferroni" | "fdr";
                /** @description louvain, leiden (every group holds together) or labels (label propagation). */
                algorithm?: "louvain" | "leiden" | "labels";
                /** @description Above 1: more and smaller groups. Label propagation finds its groups without it; modularity reads it. */
                resolution?: number;
                /** @description The best of so many runs is given. */
                runs?: number;
                /** @description How often a run of leiden goes over what it has found; the others do not read it. */
                iterations?: number;
                /** @description Whether tie weights are read. */
                weighted?: "true" | "false";
                /** @description Seed of what chance decides. */
                seed?: number;
                /** @description Without it, as Accept says; then json. */
                format?: "json" | "csv" | "parquet";
            };
            header?: never;
            path: {
                dataset: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The groups. With ?record=true its run record. */
            200: {
                headers: {
                    /** @description Changes with the dataset's version, the parameters, the media type and the language. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommunitiesResult"];
                    "text/csv": string;
                    "application/vnd.apache.parquet": string;
                    "application/vnd.tieline.run-record+json": components["schemas"]["RunRecord"];
                };
            };
            /** @description It takes longer than the request waits for: the job that works on it. */
            202: {
                headers: {
                    /** @description Address of the job. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description What If-None-Match names is still right. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description parameter_unknown: Unknown parameter; parameter_invalid: Parameter not accepted; filter_unknown: Filter by what is not there */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description token_required: Token required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_insufficient: Role not sufficient; origin_refused: Origin refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description dataset_unknown: No such dataset; version_unknown: No such version */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_acceptable: No such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description job_cancelled: Job cancelled */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version_gone: Version no longer kept */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description host_refused: Host refused */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description network_too_large: Network too large for this */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_exceeded: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal: Something went wrong in Tieline */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description job_queue_full: Too many jobs waiting; store_unreachable: Store not reachable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCommunitiesProfile: {
        parameters: {
            query?: {
                /** @description Sets or kinds of activity, comma-separated, each with an optional weight, 0 or from 0.000001 to 1000000: collaboration,sig:0.5. Default collaboration,contact. */
                layers?: string;
                /** @description First day of the window: a year, month or date, inclusive. */
                from?: string;
                /** @description Last day of the window: a year, month or date, inclusive. */
                to?: string;
                /** @description overlap: the activity's span meets the window; start: it began within it. */
                timing?: "overlap" | "start";
                /** @description What an activity of n participants gives to a pair: newman 1/(n-1), fractional 2/(n(n-1)), count 1, star 1 for pairs with a lead. */
                weighting?: "newman" | "fractional" | "count" | "star";
                /** @description Weights halve with every so many years of age. */
                halfLifeYears?: number;
                /** @description Larger activities make no ties; how many is in leftOut. */
                maxActivitySize?: number;
                /** @description Roles that make ties. Default: lead, participant, partner, contractor, third-party, host, observer. */
                roles?: string;
                /** @description Whether convenors, funders and evaluators make ties too. */
                includeConvenors?: "true" | "false";
                /** @description Only organisations of these kinds, with weights unchanged. */
                kinds?: string;
                /** @description Only organisations in these zones. */
                zones?: string;
                /** @description Only organisations in these complexes. */
                complexes?: string;
                /** @description Only organisations in these countries (ISO 3166-1 alpha-2). */
                countries?: string;
                /** @description true: introductions of the journal that were made tie too, as activities of kind introduction with the ids journal/ENTRY. */
                journal?: "true" | "false";
                /** @description Version of the dataset. Default: the current one. One no longer kept answers 410. */
                version?: number;
                /** @description Language of texts; without it, as Accept-Language says. */
                lang?: "ko" | "en";
                /** @description true: instead of the result its run record, with which it can be made again, cited, and checked byte for byte. */
                record?: "true" | "false";
                /** @description On the ties alone that are more than chance. disparity: among the ties of its ends; noise-corrected: against the strengths of both ends; validated: against the number of activities of both ends and the size of every activity. Without it on all ties. */
                backbone?: "disparity" | "noise-corrected" | "validated";
                /** @description With a backbone: level of significance. Default 0.05. */
                "backbone.alpha"?: number;
                /** @description With a backbone: for all that is tested, which are the ties, with validated all pairs of organisations. bonferroni: α divided by their number; fdr: the false discovery rate of Benjamini and Hochberg. Default: fdr with validated, else none. */
                "backbone.correction"?: "none" | "bonferroni" | "fdr";
                /** @description How often a run of leiden goes over what it has found; the others do not read it. */
                iterations?: number;
                /** @description Whether tie weights are read. */
                weighted?: "true" | "false";
                /** @description Seed of what chance decides. */
                seed?: number;
                /** @description louvain or leiden. */
                algorithm?: "louvain" | "leiden";
                /** @description The best of so many runs is taken at each resolution. */
                runs?: number;
                /** @description Resolution at which it begins. */
                lowest?: number;
                /** @description Resolution at which it ends, above `lowest`. */
                highest?: number;
                /** @description How many resolutions, at equal ratios. */
                steps?: number;
                /** @description Without it, as Accept says; then json. */
                format?: "json" | "csv";
            };
            header?: never;
            path: {
                dataset: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Communities at each resolution. With ?record=true its run record. */
            200: {
                headers: {
                    /** @description Changes with the dataset's version, the parameters, the media type and the language. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommunitiesProfileResult"];
                    "text/csv": string;
                    "application/vnd.tieline.run-record+json": components["schemas"]["RunRecord"];
                };
            };
            /** @description It takes longer than the request waits for: the job that works on it. */
            202: {
                headers: {
                    /** @description Address of the job. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description What If-None-Match names is still right. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description parameter_unknown: Unknown parameter; parameter_invalid: Parameter not accepted; filter_unknown: Filter by what is not there */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description token_required: Token required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_insufficient: Role not sufficient; origin_refused: Origin refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description dataset_unknown: No such dataset; version_unknown: No such version */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_acceptable: No such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description job_cancelled: Job cancelled */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version_gone: Version no longer kept */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description host_refused: Host refused */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description network_too_large: Network too large for this */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_exceeded: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal: Something went wrong in Tieline */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description job_queue_full: Too many jobs waiting; store_unreachable: Store not reachable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCommunitiesOverTime: {
        parameters: {
            query?: {
                /** @description Sets or kinds of activity, comma-separated, each with an optional weight, 0 or from 0.000001 to 1000000: collaboration,sig:0.5. Default collaboration,contact. */
                layers?: string;
                /** @description First day of the window: a year, month or date, inclusive. */
                from?: string;
                /** @description Last day of the window: a year, month or date, inclusive. */
                to?: string;
                /** @description overlap: the activity's span meets the window; start: it began within it. */
                timing?: "overlap" | "start";
                /** @description What an activity of n participants gives to a pair: newman 1/(n-1), fractional 2/(n(n-1)), count 1, star 1 for pairs with a lead. */
                weighting?: "newman" | "fractional" | "count" | "star";
                /** @description Weights halve with every so many years of age. */
                halfLifeYears?: number;
                /** @description Larger activities make no ties; how many is in leftOut. */
                maxActivitySize?: number;
                /** @description Roles that make ties. Default: lead, participant, partner, contractor, third-party, host, observer. */
                roles?: string;
                /** @description Whether convenors, funders and evaluators make ties too. */
                includeConvenors?: "true" | "false";
                /** @description Only organisations of these kinds, with weights unchanged. */
                kinds?: string;
                /** @description Only organisations in these zones. */
                zones?: string;
                /** @description Only organisations in these complexes. */
                complexes?: string;
                /** @description Only organisations in these countries (ISO 3166-1 alpha-2). */
                countries?: string;
                /** @description true: introductions of the journal that were made tie too, as activities of kind introduction with the ids journal/ENTRY. */
                journal?: "true" | "false";
                /** @description Version of the dataset. Default: the current one. One no longer kept answers 410. */
                version?: number;
                /** @description Language of texts; without it, as Accept-Language says. */
                lang?: "ko" | "en";
                /** @description true: instead of the result its run record, with which it can be made again, cited, and checked byte for byte. */
                record?: "true" | "false";
                /** @description On the ties alone that are more than chance. disparity: among the ties of its ends; noise-corrected: against the strengths of both ends; validated: against the number of activities of both ends and the size of every activity. Without it on all ties. */
                backbone?: "disparity" | "noise-corrected" | "validated";
                /** @description With a backbone: level of significance. Default 0.05. */
                "backbone.alpha"?: number;
                /** @description With a backbone: for all that is tested, which are the ties, with validated all pairs of organisations. bonferroni: α divided by their number; fdr: the false discovery rate of Benjamini and Hochberg. Default: fdr with validated, else none. */
                "backbone.correction"?: "none" | "bonferroni" | "fdr";
                /** @description louvain, leiden (every group holds together) or labels (label propagation). */
                algorithm?: "louvain" | "leiden" | "labels";
                /** @description Above 1: more and smaller groups. Label propagation finds its groups without it; modularity reads it. */
                resolution?: number;
                /** @description How often a run of leiden goes over what it has found; the others do not read it. */
                iterations?: number;
                /** @description Whether tie weights are read. */
                weighted?: "true" | "false";
                /** @description Seed of what chance decides. */
                seed?: number;
                /** @description The best of so many runs is taken in each period. */
                runs?: number;
                /** @description Years in each period. */
                window?: number;
                /** @description Years from the beginning of one period to that of the next. */
                step?: number;
                /** @description How alike two groups are: jaccard, shared ÷ all of both; overlap, shared ÷ the smaller. */
                match?: "jaccard" | "overlap";
                /** @description How alike two groups are at least if one comes from the other. */
                threshold?: number;
                /** @description By what share of its size a group changes at least if it has grown or shrunk. */
                change?: number;
                /** @description Smaller communities are only counted. */
                minSize?: number;
                /** @description Without it, as Accept says; then json. */
                format?: "json" | "csv";
            };
            header?: never;
            path: {
                dataset: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Periods, lineages and events. With ?record=true its run record. */
            200: {
                headers: {
                    /** @description Changes with the dataset's version, the parameters, the media type and the language. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommunitiesOverTimeResult"];
                    "text/csv": string;
                    "application/vnd.tieline.run-record+json": components["schemas"]["RunRecord"];
                };
            };
            /** @description It takes longer than the request waits for: the job that works on it. */
            202: {
                headers: {
                    /** @description Address of the job. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description What If-None-Match names is still right. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description parameter_unknown: Unknown parameter; parameter_invalid: Parameter not accepted; filter_unknown: Filter by what is not there; periods_too_many: Too many periods */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description token_required: Token required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_insufficient: Role not sufficient; origin_refused: Origin refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description dataset_unknown: No such dataset; version_unknown: No such version */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_acceptable: No such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description job_cancelled: Job cancelled */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version_gone: Version no longer kept */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description host_refused: Host refused */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description network_too_large: Network too large for this */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_exceeded: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal: Something went wrong in Tieline */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description job_queue_full: Too many jobs waiting; store_unreachable: Store not reachable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getBlocks: {
        parameters: {
            query?: {
                /** @description Sets or kinds of activity, comma-separated, each with an optional weight, 0 or from 0.000001 to 1000000: collaboration,sig:0.5. Default collaboration,contact. */
                layers?: string;
                /** @description First day of the window: a year, month or date, inclusive. */
                from?: string;
                /** @description Last day of the window: a year, month or date, inclusive. */
                to?: string;
                /** @description overlap: the activity's span meets the window; start: it began within it. */
                timing?: "overlap" | "start";
                /** @description What an activity of n participants gives to a pair: newman 1/(n-1), fractional 2/(n(n-1)), count 1, star 1 for pairs with a lead. */
                weighting?: "newman" | "fractional" | "count" | "star";
                /** @description Weights halve with every so many years of age. */
                halfLifeYears?: number;
                /** @description Larger activities make no ties; how many is in leftOut. */
                maxActivitySize?: number;
                /** @description Roles that make ties. Default: lead, participant, partner, contractor, third-party, host, observer. */
                roles?: string;
                /** @description Whether convenors, funders and evaluators make ties too. */
                includeConvenors?: "true" | "false";
                /** @description Only organisations of these kinds, with weights unchanged. */
                kinds?: string;
                /** @description Only organisations in these zones. */
                zones?: string;
                /** @description Only organisations in these complexes. */
                complexes?: string;
                /** @description Only organisations in these countries (ISO 3166-1 alpha-2). */
                countries?: string;
                /** @description true: introductions of the journal that were made tie too, as activities of kind introduction with the ids journal/ENTRY. */
                journal?: "true" | "false";
                /** @description Version of the dataset. Default: the current one. One no longer kept answers 410. */
                version?: number;
                /** @description Language of texts; without it, as Accept-Language says. */
                lang?: "ko" | "en";
                /** @description true: instead of the result its run record, with which it can be made again, cited, and checked byte for byte. */
                record?: "true" | "false";
                /** @description On the ties alone that are more than chance. disparity: among the ties of its ends; noise-corrected: against the strengths of both ends; validated: against the number of activities of both ends and the size of every activity. Without it on all ties. */
                backbone?: "disparity" | "noise-corrected" | "validated";
                /** @description With a backbone: level of significance. Default 0.05. */
                "backbone.alpha"?: number;
                /** @description With a backbone: for all that is tested, which are the ties, with validated all pairs of organisations. bonferroni: α divided by their number; fdr: the false discovery rate of Benjamini and Hochberg. Default: fdr with validated, else none. */
                "backbone.correction"?: "none" | "bonferroni" | "fdr";
                /** @description How often blocks are split in two, at most: up to 2, 4, 8 or 16 blocks. */
                splits?: number;
                /** @description true: ties count by their weight; false: every tie counts as one. */
                weighted?: "true" | "false";
                /** @description Also who the organisations are, with their groups in these groupings, comma-separated: kind,complex. */
                groupings?: string;
                /** @description Without it, as Accept says; then json. */
                format?: "json" | "csv" | "parquet";
            };
            header?: never;
            path: {
                dataset: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The blocks. With ?record=true its run record. */
            200: {
                headers: {
                    /** @description Changes with the dataset's version, the parameters, the media type and the language. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlocksResult"];
                    "text/csv": string;
                    "application/vnd.apache.parquet": string;
                    "application/vnd.tieline.run-record+json": components["schemas"]["RunRecord"];
                };
            };
            /** @description It takes longer than the request waits for: the job that works on it. */
            202: {
                headers: {
                    /** @description Address of the job. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description What If-None-Match names is still right. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description parameter_unknown: Unknown parameter; parameter_invalid: Parameter not accepted; filter_unknown: Filter by what is not there */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description token_required: Token required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_insufficient: Role not sufficient; origin_refused: Origin refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description dataset_unknown: No such dataset; version_unknown: No such version */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_acceptable: No such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description job_cancelled: Job cancelled */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version_gone: Version no longer kept */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description host_refused: Host refused */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description network_too_large: Network too large for this */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_exceeded: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal: Something went wrong in Tieline */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description job_queue_full: Too many jobs waiting; store_unreachable: Store not reachable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCliques: {
        parameters: {
            query?: {
                /** @description Sets or kinds of activity, comma-separated, each with an optional weight, 0 or from 0.000001 to 1000000: collaboration,sig:0.5. Default collaboration,contact. */
                layers?: string;
                /** @description First day of the window: a year, month or date, inclusive. */
                from?: string;
                /** @description Last day of the window: a year, month or date, inclusive. */
                to?: string;
                /** @description overlap: the activity's span meets the window; start: it began within it. */
                timing?: "overlap" | "start";
                /** @description What an activity of n participants gives to a pair: newman 1/(n-1), fractional 2/(n(n-1)), count 1, star 1 for pairs with a lead. */
                weighting?: "newman" | "fractional" | "count" | "star";
                /** @description Weights halve with every so many years of age. */
                halfLifeYears?: number;
                /** @description Larger activities make no ties; how many is in leftOut. */
                maxActivitySize?: number;
                /** @description Roles that make ties. Default: lead, participant, partner, contractor, third-party, host, observer. */
                roles?: string;
                /** @description Whether convenors, funders and evaluators make ties too. */
                includeConvenors?: "true" | "false";
                /** @description Only organisations of these kinds, with weights unchanged. */
                kinds?: string;
                /** @description Only organisations in these zones. */
                zones?: string;
                /** @description Only organisations in these complexes. */
                complexes?: string;
                /** @description Only organisations in these countries (ISO 3166-1 alpha-2). */
                countries?: string;
                /** @description true: introductions of the journal that were made tie too, as activities of kind introduction with the ids journal/ENTRY. */
                journal?: "true" | "false";
                /** @description Version of the dataset. Default: the current one. One no longer kept answers 410. */
                version?: number;
                /** @description Language of texts; without it, as Accept-Language says. */
                lang?: "ko" | "en";
                /** @description true: instead of the result its run record, with which it can be made again, cited, and checked byte for byte. */
                record?: "true" | "false";
                /** @description On the ties alone that are more than chance. disparity: among the ties of its ends; noise-corrected: against the strengths of both ends; validated: against the number of activities of both ends and the size of every activity. Without it on all ties. */
                backbone?: "disparity" | "noise-corrected" | "validated";
                /** @description With a backbone: level of significance. Default 0.05. */
                "backbone.alpha"?: number;
                /** @description With a backbone: for all that is tested, which are the ties, with validated all pairs of organisations. bonferroni: α divided by their number; fdr: the false discovery rate of Benjamini and Hochberg. Default: fdr with validated, else none. */
                "backbone.correction"?: "none" | "bonferroni" | "fdr";
                /** @description Only cliques of at least so many organisations. */
                min?: number;
                /** @description How many are listed, at most: the largest. How many there are is said all the same. Default: 100, as CSV 100000. */
                limit?: number;
                /** @description `next` of the answer before. */
                cursor?: string;
                /** @description Without it, as Accept says; then json. */
                format?: "json" | "csv";
            };
            header?: never;
            path: {
                dataset: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The list, and how many there are. With ?record=true its run record. */
            200: {
                headers: {
                    /** @description Changes with the dataset's version, the parameters, the media type and the language. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CliquesResult"];
                    "text/csv": string;
                    "application/vnd.tieline.run-record+json": components["schemas"]["RunRecord"];
                };
            };
            /** @description It takes longer than the request waits for: the job that works on it. */
            202: {
                headers: {
                    /** @description Address of the job. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description What If-None-Match names is still right. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description parameter_unknown: Unknown parameter; parameter_invalid: Parameter not accepted; filter_unknown: Filter by what is not there */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description token_required: Token required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_insufficient: Role not sufficient; origin_refused: Origin refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description dataset_unknown: No such dataset; version_unknown: No such version */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_acceptable: No such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description job_cancelled: Job cancelled */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version_gone: Version no longer kept */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description host_refused: Host refused */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description network_too_large: Network too large for this */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_exceeded: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal: Something went wrong in Tieline */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description job_queue_full: Too many jobs waiting; store_unreachable: Store not reachable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMixing: {
        parameters: {
            query: {
                /** @description Sets or kinds of activity, comma-separated, each with an optional weight, 0 or from 0.000001 to 1000000: collaboration,sig:0.5. Default collaboration,contact. */
                layers?: string;
                /** @description First day of the window: a year, month or date, inclusive. */
                from?: string;
                /** @description Last day of the window: a year, month or date, inclusive. */
                to?: string;
                /** @description overlap: the activity's span meets the window; start: it began within it. */
                timing?: "overlap" | "start";
                /** @description What an activity of n participants gives to a pair: newman 1/(n-1), fractional 2/(n(n-1)), count 1, star 1 for pairs with a lead. */
                weighting?: "newman" | "fractional" | "count" | "star";
                /** @description Weights halve with every so many years of age. */
                halfLifeYears?: number;
                /** @description Larger activities make no ties; how many is in leftOut. */
                maxActivitySize?: number;
                /** @description Roles that make ties. Default: lead, participant, partner, contractor, third-party, host, observer. */
                roles?: string;
                /** @description Whether convenors, funders and evaluators make ties too. */
                includeConvenors?: "true" | "false";
                /** @description Only organisations of these kinds, with weights unchanged. */
                kinds?: string;
                /** @description Only organisations in these zones. */
                zones?: string;
                /** @description Only organisations in these complexes. */
                complexes?: string;
                /** @description Only organisations in these countries (ISO 3166-1 alpha-2). */
                countries?: string;
                /** @description true: introductions of the journal that were made tie too, as activities of kind introduction with the ids journal/ENTRY. */
                journal?: "true" | "false";
                /** @description Version of the dataset. Default: the current one. One no longer kept answers 410. */
                version?: number;
                /** @description Language of texts; without it, as Accept-Language says. */
                lang?: "ko" | "en";
                /** @description true: instead of the result its run record, with which it can be made again, cited, and checked byte for byte. */
                record?: "true" | "false";
                /** @description Also the figure on random networks. curveball: participants dealt anew, with the activities of every organisation in each kind and year and the size of every activity kept; labels: the groups dealt anew. */
                null?: "curveball" | "labels";
                /** @description Networks drawn from the null model, 10 to 10000; p is no smaller than 1/(draws + 1). Default 200. */
                draws?: number;
                /** @description Seed of what chance decides. Default 1. */
                seed?: number;
                /** @description What groups the organisations: complex, hub (area) or zone as the topology has them, else any of the dataset's groupings. */
                by: string;
                /** @description Who has a place. complexes: only organisations in a complex; zones: also those outside every complex whose zone is known. */
                placing?: "complexes" | "zones";
                /** @description The topology of which day: a year or month is its last day. Without it, that of the end of the window, else of the reference date. */
                at?: string;
                /** @description How many groups at most: those with most at them, by weight or by number of ties, and all others merged into one that counts them. Without it all, refused where they are too many. */
                most?: number;
                /** @description Whether share, lift and what is set against chance are by tie weight, else by number of distinct ties. */
                weighted?: "true" | "false";
                /** @description In which order `order` names the groups: by id, by weight (heaviest first), by zone then hub area (of complexes, hub areas and zones), or so that those much tied stand beside each other (seriation). */
                order?: "id" | "weight" | "zone" | "seriation";
                /** @description With null=, for all cells tested. holm: chance of one false find at most alpha; fdr: share of false ones among those found at most alpha; none. Default fdr. */
                correction?: "holm" | "fdr" | "none";
                /** @description With null=, by which p. empirical: share of draws as extreme; normal: tail of a normal curve at z, only of cells with five expected activities (by number: ties) or more. Default empirical. */
                test?: "empirical" | "normal";
                /** @description With null=: level of significance. Default 0.05. */
                alpha?: number;
                /** @description Without it, as Accept says; then json. */
                format?: "json" | "csv";
            };
            header?: never;
            path: {
                dataset: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The matrix. With ?record=true its run record. */
            200: {
                headers: {
                    /** @description Changes with the dataset's version, the parameters, the media type and the language. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MixingResult"];
                    "text/csv": string;
                    "application/vnd.tieline.run-record+json": components["schemas"]["RunRecord"];
                };
            };
            /** @description It takes longer than the request waits for: the job that works on it. */
            202: {
                headers: {
                    /** @description Address of the job. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description What If-None-Match names is still right. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description parameter_unknown: Unknown parameter; parameter_invalid: Parameter not accepted; filter_unknown: Filter by what is not there; grouping_unknown: No such grouping */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description token_required: Token required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_insufficient: Role not sufficient; origin_refused: Origin refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description dataset_unknown: No such dataset; version_unknown: No such version */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_acceptable: No such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description job_cancelled: Job cancelled */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version_gone: Version no longer kept */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description host_refused: Host refused */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description network_too_large: Network too large for this; grouping_too_fine: Too many groups for a matrix; order_without_zones: No zones to order by; selection_empty: Nobody is left; null_star: No random networks under star weighting */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_exceeded: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal: Something went wrong in Tieline */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description job_queue_full: Too many jobs waiting; store_unreachable: Store not reachable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMixingCell: {
        parameters: {
            query: {
                /** @description Sets or kinds of activity, comma-separated, each with an optional weight, 0 or from 0.000001 to 1000000: collaboration,sig:0.5. Default collaboration,contact. */
                layers?: string;
                /** @description First day of the window: a year, month or date, inclusive. */
                from?: string;
                /** @description Last day of the window: a year, month or date, inclusive. */
                to?: string;
                /** @description overlap: the activity's span meets the window; start: it began within it. */
                timing?: "overlap" | "start";
                /** @description What an activity of n participants gives to a pair: newman 1/(n-1), fractional 2/(n(n-1)), count 1, star 1 for pairs with a lead. */
                weighting?: "newman" | "fractional" | "count" | "star";
                /** @description Weights halve with every so many years of age. */
                halfLifeYears?: number;
                /** @description Larger activities make no ties; how many is in leftOut. */
                maxActivitySize?: number;
                /** @description Roles that make ties. Default: lead, participant, partner, contractor, third-party, host, observer. */
                roles?: string;
                /** @description Whether convenors, funders and evaluators make ties too. */
                includeConvenors?: "true" | "false";
                /** @description Only organisations of these kinds, with weights unchanged. */
                kinds?: string;
                /** @description Only organisations in these zones. */
                zones?: string;
                /** @description Only organisations in these complexes. */
                complexes?: string;
                /** @description Only organisations in these countries (ISO 3166-1 alpha-2). */
                countries?: string;
                /** @description true: introductions of the journal that were made tie too, as activities of kind introduction with the ids journal/ENTRY. */
                journal?: "true" | "false";
                /** @description Version of the dataset. Default: the current one. One no longer kept answers 410. */
                version?: number;
                /** @description Language of texts; without it, as Accept-Language says. */
                lang?: "ko" | "en";
                /** @description true: instead of the result its run record, with which it can be made again, cited, and checked byte for byte. */
                record?: "true" | "false";
                /** @description What groups the organisations: complex, hub (area) or zone as the topology has them, else any of the dataset's groupings. */
                by: string;
                /** @description Who has a place. complexes: only organisations in a complex; zones: also those outside every complex whose zone is known. */
                placing?: "complexes" | "zones";
                /** @description The topology of which day: a year or month is its last day. Without it, that of the end of the window, else of the reference date. */
                at?: string;
                /** @description How many groups at most: those with most at them, by weight or by number of ties, and all others merged into one that counts them. Without it all, refused where they are too many. */
                most?: number;
                /** @description Whether share, lift and what is set against chance are by tie weight, else by number of distinct ties. */
                weighted?: "true" | "false";
                /** @description Id of a group of the matrix under the same by, placing, at and most. Without it those without a value. */
                row?: string;
                /** @description The other group; the same as row inside one. */
                column?: string;
                /** @description How many of each list at most; as CSV all. */
                limit?: number;
                /** @description How many activities to pass over. */
                activitiesFrom?: number;
                /** @description How many organisations to pass over. */
                organisationsFrom?: number;
                /** @description Without it, as Accept says; then json. */
                format?: "json" | "csv";
            };
            header?: never;
            path: {
                dataset: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Both lists. With ?record=true its run record. */
            200: {
                headers: {
                    /** @description Changes with the dataset's version, the parameters, the media type and the language. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MixingCell"];
                    "text/csv": string;
                    "application/vnd.tieline.run-record+json": components["schemas"]["RunRecord"];
                };
            };
            /** @description It takes longer than the request waits for: the job that works on it. */
            202: {
                headers: {
                    /** @description Address of the job. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description What If-None-Match names is still right. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description parameter_unknown: Unknown parameter; parameter_invalid: Parameter not accepted; filter_unknown: Filter by what is not there; grouping_unknown: No such grouping */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description token_required: Token required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_insufficient: Role not sufficient; origin_refused: Origin refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description dataset_unknown: No such dataset; version_unknown: No such version; cell_unknown: No such group in the matrix */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_acceptable: No such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description job_cancelled: Job cancelled */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version_gone: Version no longer kept */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description host_refused: Host refused */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description network_too_large: Network too large for this */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_exceeded: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal: Something went wrong in Tieline */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description job_queue_full: Too many jobs waiting; store_unreachable: Store not reachable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getIntegration: {
        parameters: {
            query?: {
                /** @description Sets or kinds of activity, comma-separated, each with an optional weight, 0 or from 0.000001 to 1000000: collaboration,sig:0.5. Default collaboration,contact. */
                layers?: string;
                /** @description First day of the window: a year, month or date, inclusive. */
                from?: string;
                /** @description Last day of the window: a year, month or date, inclusive. */
                to?: string;
                /** @description overlap: the activity's span meets the window; start: it began within it. */
                timing?: "overlap" | "start";
                /** @description What an activity of n participants gives to a pair: newman 1/(n-1), fractional 2/(n(n-1)), count 1, star 1 for pairs with a lead. */
                weighting?: "newman" | "fractional" | "count" | "star";
                /** @description Weights halve with every so many years of age. */
                halfLifeYears?: number;
                /** @description Larger activities make no ties; how many is in leftOut. */
                maxActivitySize?: number;
                /** @description Roles that make ties. Default: lead, participant, partner, contractor, third-party, host, observer. */
                roles?: string;
                /** @description Whether convenors, funders and evaluators make ties too. */
                includeConvenors?: "true" | "false";
                /** @description Only organisations of these kinds, with weights unchanged. */
                kinds?: string;
                /** @description Only organisations in these zones. */
                zones?: string;
                /** @description Only organisations in these complexes. */
                complexes?: string;
                /** @description Only organisations in these countries (ISO 3166-1 alpha-2). */
                countries?: string;
                /** @description true: introductions of the journal that were made tie too, as activities of kind introduction with the ids journal/ENTRY. */
                journal?: "true" | "false";
                /** @description Version of the dataset. Default: the current one. One no longer kept answers 410. */
                version?: number;
                /** @description Language of texts; without it, as Accept-Language says. */
                lang?: "ko" | "en";
                /** @description true: instead of the result its run record, with which it can be made again, cited, and checked byte for byte. */
                record?: "true" | "false";
                /** @description Also the figure on random networks. curveball: participants dealt anew, with the activities of every organisation in each kind and year and the size of every activity kept; labels: the groups dealt anew. */
                null?: "curveball" | "labels";
                /** @description Networks drawn from the null model, 10 to 10000; p is no smaller than 1/(draws + 1). Default 200. */
                draws?: number;
                /** @description Seed of what chance decides. Default 1. */
                seed?: number;
                /** @description Whose boundaries ties cross: complex, hub (area) or zone as the topology has them, else any grouping: kind, country … */
                by?: string;
                /** @description Who has a place. complexes: only organisations in a complex; zones: also those outside every complex whose zone is known. */
                placing?: "complexes" | "zones";
                /** @description The topology of which day: a year or month is its last day. Without it, that of the end of the window, else of the reference date. */
                at?: string;
                /** @description true: ties count by their weight; false: every tie counts as one. */
                weighted?: "true" | "false";
                /** @description Without it, as Accept says; then json. */
                format?: "json" | "csv";
                /** @description all: each index also under every weighting of ties. */
                weightings?: "all";
            };
            header?: never;
            path: {
                dataset: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The indexes. With ?record=true its run record. */
            200: {
                headers: {
                    /** @description Changes with the dataset's version, the parameters, the media type and the language. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntegrationResult"];
                    "text/csv": string;
                    "application/vnd.tieline.run-record+json": components["schemas"]["RunRecord"];
                };
            };
            /** @description It takes longer than the request waits for: the job that works on it. */
            202: {
                headers: {
                    /** @description Address of the job. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description What If-None-Match names is still right. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description parameter_unknown: Unknown parameter; parameter_invalid: Parameter not accepted; filter_unknown: Filter by what is not there; grouping_unknown: No such grouping */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description token_required: Token required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_insufficient: Role not sufficient; origin_refused: Origin refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description dataset_unknown: No such dataset; version_unknown: No such version */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_acceptable: No such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description job_cancelled: Job cancelled */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version_gone: Version no longer kept */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description host_refused: Host refused */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description network_too_large: Network too large for this; selection_empty: Nobody is left; null_star: No random networks under star weighting */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_exceeded: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal: Something went wrong in Tieline */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description job_queue_full: Too many jobs waiting; store_unreachable: Store not reachable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSeries: {
        parameters: {
            query?: {
                /** @description Sets or kinds of activity, comma-separated, each with an optional weight, 0 or from 0.000001 to 1000000: collaboration,sig:0.5. Default collaboration,contact. */
                layers?: string;
                /** @description First day of the window: a year, month or date, inclusive. */
                from?: string;
                /** @description Last day of the window: a year, month or date, inclusive. */
                to?: string;
                /** @description start (default here): activities that began in the year; overlap: those that ran in it, so that one counts in each of its years. */
                timing?: "overlap" | "start";
                /** @description What an activity of n participants gives to a pair: newman 1/(n-1), fractional 2/(n(n-1)), count 1, star 1 for pairs with a lead. */
                weighting?: "newman" | "fractional" | "count" | "star";
                /** @description Weights halve with every so many years of age. */
                halfLifeYears?: number;
                /** @description Larger activities make no ties; how many is in leftOut. */
                maxActivitySize?: number;
                /** @description Roles that make ties. Default: lead, participant, partner, contractor, third-party, host, observer. */
                roles?: string;
                /** @description Whether convenors, funders and evaluators make ties too. */
                includeConvenors?: "true" | "false";
                /** @description Only organisations of these kinds, with weights unchanged. */
                kinds?: string;
                /** @description Only organisations in these zones. */
                zones?: string;
                /** @description Only organisations in these complexes. */
                complexes?: string;
                /** @description Only organisations in these countries (ISO 3166-1 alpha-2). */
                countries?: string;
                /** @description true: introductions of the journal that were made tie too, as activities of kind introduction with the ids journal/ENTRY. */
                journal?: "true" | "false";
                /** @description Version of the dataset. Default: the current one. One no longer kept answers 410. */
                version?: number;
                /** @description Language of texts; without it, as Accept-Language says. */
                lang?: "ko" | "en";
                /** @description true: instead of the result its run record, with which it can be made again, cited, and checked byte for byte. */
                record?: "true" | "false";
                /** @description Also the figure on random networks. curveball: participants dealt anew, with the activities of every organisation in each kind and year and the size of every activity kept; labels: the groups dealt anew. */
                null?: "curveball" | "labels";
                /** @description Networks drawn from the null model, 10 to 10000; p is no smaller than 1/(draws + 1). Default 200. */
                draws?: number;
                /** @description Seed of what chance decides. Default 1. */
                seed?: number;
                /** @description Whose boundaries ties cross: complex, hub (area) or zone as the topology has them, else any grouping: kind, country … */
                by?: string;
                /** @description Who has a place. complexes: only organisations in a complex; zones: also those outside every complex whose zone is known. */
                placing?: "complexes" | "zones";
                /** @description The topology of which day: a year or month is its last day. Without it, that of the end of the window, else of the reference date. */
                at?: string;
                /** @description true: ties count by their weight; false: every tie counts as one. */
                weighted?: "true" | "false";
                /** @description Without it, as Accept says; then json. */
                format?: "json" | "csv";
                /** @description year: the topology is that of the end of each year; fixed: that of `at` in all of them. */
                topology?: "year" | "fixed";
                /** @description Whom a null model draws: all, or the panel of those that are there in every year. Values are given of both. */
                panel?: "all" | "fixed";
            };
            header?: never;
            path: {
                dataset: string;
                index: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The years in their order. With ?record=true its run record. */
            200: {
                headers: {
                    /** @description Changes with the dataset's version, the parameters, the media type and the language. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeriesResult"];
                    "text/csv": string;
                    "application/vnd.tieline.run-record+json": components["schemas"]["RunRecord"];
                };
            };
            /** @description It takes longer than the request waits for: the job that works on it. */
            202: {
                headers: {
                    /** @description Address of the job. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description What If-None-Match names is still right. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description parameter_unknown: Unknown parameter; parameter_invalid: Parameter not accepted; filter_unknown: Filter by what is not there; grouping_unknown: No such grouping */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description token_required: Token required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_insufficient: Role not sufficient; origin_refused: Origin refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description dataset_unknown: No such dataset; version_unknown: No such version; figure_unknown: No such figure */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_acceptable: No such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description job_cancelled: Job cancelled */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version_gone: Version no longer kept */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description host_refused: Host refused */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description network_too_large: Network too large for this; selection_empty: Nobody is left; window_too_long: Too many years; null_star: No random networks under star weighting; null_needs_groups: The figure knows no groups */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_exceeded: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal: Something went wrong in Tieline */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description job_queue_full: Too many jobs waiting; store_unreachable: Store not reachable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getComposite: {
        parameters: {
            query?: {
                /** @description Sets or kinds of activity, comma-separated, each with an optional weight, 0 or from 0.000001 to 1000000: collaboration,sig:0.5. Default collaboration,contact. */
                layers?: string;
                /** @description First day of the window: a year, month or date, inclusive. */
                from?: string;
                /** @description Last day of the window: a year, month or date, inclusive. */
                to?: string;
                /** @description overlap: the activity's span meets the window; start: it began within it. */
                timing?: "overlap" | "start";
                /** @description What an activity of n participants gives to a pair: newman 1/(n-1), fractional 2/(n(n-1)), count 1, star 1 for pairs with a lead. */
                weighting?: "newman" | "fractional" | "count" | "star";
                /** @description Weights halve with every so many years of age. */
                halfLifeYears?: number;
                /** @description Larger activities make no ties; how many is in leftOut. */
                maxActivitySize?: number;
                /** @description Roles that make ties. Default: lead, participant, partner, contractor, third-party, host, observer. */
                roles?: string;
                /** @description Whether convenors, funders and evaluators make ties too. */
                includeConvenors?: "true" | "false";
                /** @description Only organisations of these kinds, with weights unchanged. */
                kinds?: string;
                /** @description Only organisations in these zones. */
                zones?: string;
                /** @description Only organisations in these complexes. */
                complexes?: string;
                /** @description Only organisations in these countries (ISO 3166-1 alpha-2). */
                countries?: string;
                /** @description true: introductions of the journal that were made tie too, as activities of kind introduction with the ids journal/ENTRY. */
                journal?: "true" | "false";
                /** @description Version of the dataset. Default: the current one. One no longer kept answers 410. */
                version?: number;
                /** @description Language of texts; without it, as Accept-Language says. */
                lang?: "ko" | "en";
                /** @description true: instead of the result its run record, with which it can be made again, cited, and checked byte for byte. */
                record?: "true" | "false";
                /** @description What is ranked: complex, hub (area) or zone as the topology has them, else any grouping: kind, country … */
                by?: string;
                /** @description How much each component counts, in any unit: external:2,diversity:1. Those not named do not. Without it all count alike. Components: external, otherZones, hubTie, diversity, intensity, participation. */
                weights?: string;
                /** @description How components come to be from 0 to 1: by distance between lowest and highest, or by rank. */
                scaling?: "min-max" | "rank";
                /** @description Whether ties count by their weight, else each as 1. */
                weighted?: "true" | "false";
                /** @description Who has a place. complexes: only organisations in a complex; zones: also those outside every complex whose zone is known. */
                placing?: "complexes" | "zones";
                /** @description The topology of which day: a year or month is its last day. Default: the end of the window, else the reference date. Its year is that of the tenant firms. */
                at?: string;
                /** @description How many weightings are drawn, all equally likely. */
                samples?: number;
                /** @description Seed of what chance decides. */
                seed?: number;
                /** @description How many ranks count as leading. */
                leading?: number;
                /** @description Without it, as Accept says; then json. */
                format?: "json" | "csv";
            };
            header?: never;
            path: {
                dataset: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The groups, the highest index first. With ?record=true its run record. */
            200: {
                headers: {
                    /** @description Changes with the dataset's version, the parameters, the media type and the language. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompositeResult"];
                    "text/csv": string;
                    "application/vnd.tieline.run-record+json": components["schemas"]["RunRecord"];
                };
            };
            /** @description It takes longer than the request waits for: the job that works on it. */
            202: {
                headers: {
                    /** @description Address of the job. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description What If-None-Match names is still right. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description parameter_unknown: Unknown parameter; parameter_invalid: Parameter not accepted; filter_unknown: Filter by what is not there; grouping_unknown: No such grouping */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description token_required: Token required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_insufficient: Role not sufficient; origin_refused: Origin refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description dataset_unknown: No such dataset; version_unknown: No such version */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_acceptable: No such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description job_cancelled: Job cancelled */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version_gone: Version no longer kept */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description host_refused: Host refused */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description network_too_large: Network too large for this; grouping_too_fine: Too many groups for a matrix */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_exceeded: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal: Something went wrong in Tieline */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description job_queue_full: Too many jobs waiting; store_unreachable: Store not reachable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getScenario: {
        parameters: {
            query: {
                /** @description Sets or kinds of activity, comma-separated, each with an optional weight, 0 or from 0.000001 to 1000000: collaboration,sig:0.5. Default collaboration,contact. */
                layers?: string;
                /** @description First day of the window: a year, month or date, inclusive. */
                from?: string;
                /** @description Last day of the window: a year, month or date, inclusive. */
                to?: string;
                /** @description overlap: the activity's span meets the window; start: it began within it. */
                timing?: "overlap" | "start";
                /** @description What an activity of n participants gives to a pair: newman 1/(n-1), fractional 2/(n(n-1)), count 1, star 1 for pairs with a lead. */
                weighting?: "newman" | "fractional" | "count" | "star";
                /** @description Weights halve with every so many years of age. */
                halfLifeYears?: number;
                /** @description Larger activities make no ties; how many is in leftOut. */
                maxActivitySize?: number;
                /** @description Roles that make ties. Default: lead, participant, partner, contractor, third-party, host, observer. */
                roles?: string;
                /** @description Whether convenors, funders and evaluators make ties too. */
                includeConvenors?: "true" | "false";
                /** @description Only organisations of these kinds, with weights unchanged. */
                kinds?: string;
                /** @description Only organisations in these zones. */
                zones?: string;
                /** @description Only organisations in these complexes. */
                complexes?: string;
                /** @description Only organisations in these countries (ISO 3166-1 alpha-2). */
                countries?: string;
                /** @description true: introductions of the journal that were made tie too, as activities of kind introduction with the ids journal/ENTRY. */
                journal?: "true" | "false";
                /** @description Version of the dataset. Default: the current one. One no longer kept answers 410. */
                version?: number;
                /** @description Language of texts; without it, as Accept-Language says. */
                lang?: "ko" | "en";
                /** @description true: instead of the result its run record, with which it can be made again, cited, and checked byte for byte. */
                record?: "true" | "false";
                /** @description Whose boundaries ties cross: complex, hub (area) or zone as the topology has them, else any grouping: kind, country … */
                by?: string;
                /** @description Who has a place. complexes: only organisations in a complex; zones: also those outside every complex whose zone is known. */
                placing?: "complexes" | "zones";
                /** @description The topology of which day: a year or month is its last day. Without it, that of the end of the window, else of the reference date. */
                at?: string;
                /** @description true: ties count by their weight; false: every tie counts as one. */
                weighted?: "true" | "false";
                /** @description Without it, as Accept says; then json. */
                format?: "json" | "csv";
                /** @description What would be otherwise, parted by “;”: consortium:a,b,c adds one of these organisations, sig:a,b:2009 with its date, relation:a,b::3 a tie with the strength that it states; join:a:activity, remove:a. The first member leads. In ids % , : ; are written %25 %2C %3A %3B. */
                changes: string;
                /** @description Which indexes, comma-separated. Without it all of integration. */
                indexes?: string;
            };
            header?: never;
            path: {
                dataset: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The indexes before and after. With ?record=true its run record. */
            200: {
                headers: {
                    /** @description Changes with the dataset's version, the parameters, the media type and the language. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScenarioResult"];
                    "text/csv": string;
                    "application/vnd.tieline.run-record+json": components["schemas"]["RunRecord"];
                };
            };
            /** @description It takes longer than the request waits for: the job that works on it. */
            202: {
                headers: {
                    /** @description Address of the job. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description What If-None-Match names is still right. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description parameter_unknown: Unknown parameter; parameter_invalid: Parameter not accepted; filter_unknown: Filter by what is not there; grouping_unknown: No such grouping */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description token_required: Token required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_insufficient: Role not sufficient; origin_refused: Origin refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description dataset_unknown: No such dataset; version_unknown: No such version; organisation_unknown: No such organisation; activity_unknown: No such activity */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_acceptable: No such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description job_cancelled: Job cancelled */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version_gone: Version no longer kept */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description host_refused: Host refused */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description network_too_large: Network too large for this; scenario_member_twice: Named twice; scenario_removed_takes_part: Removed, and yet a member */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_exceeded: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal: Something went wrong in Tieline */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description job_queue_full: Too many jobs waiting; store_unreachable: Store not reachable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProposals: {
        parameters: {
            query?: {
                /** @description Sets or kinds of activity, comma-separated, each with an optional weight, 0 or from 0.000001 to 1000000: collaboration,sig:0.5. Default collaboration,contact. */
                layers?: string;
                /** @description First day of the window: a year, month or date, inclusive. */
                from?: string;
                /** @description Last day of the window: a year, month or date, inclusive. */
                to?: string;
                /** @description overlap: the activity's span meets the window; start: it began within it. */
                timing?: "overlap" | "start";
                /** @description What an activity of n participants gives to a pair: newman 1/(n-1), fractional 2/(n(n-1)), count 1, star 1 for pairs with a lead. */
                weighting?: "newman" | "fractional" | "count" | "star";
                /** @description Weights halve with every so many years of age. */
                halfLifeYears?: number;
                /** @description Larger activities make no ties; how many is in leftOut. */
                maxActivitySize?: number;
                /** @description Roles that make ties. Default: lead, participant, partner, contractor, third-party, host, observer. */
                roles?: string;
                /** @description Whether convenors, funders and evaluators make ties too. */
                includeConvenors?: "true" | "false";
                /** @description Only organisations of these kinds, with weights unchanged. */
                kinds?: string;
                /** @description Only organisations in these zones. */
                zones?: string;
                /** @description Only organisations in these complexes. */
                complexes?: string;
                /** @description Only organisations in these countries (ISO 3166-1 alpha-2). */
                countries?: string;
                /** @description true: introductions of the journal that were made tie too, as activities of kind introduction with the ids journal/ENTRY. */
                journal?: "true" | "false";
                /** @description Version of the dataset. Default: the current one. One no longer kept answers 410. */
                version?: number;
                /** @description Language of texts; without it, as Accept-Language says. */
                lang?: "ko" | "en";
                /** @description true: instead of the result its run record, with which it can be made again, cited, and checked byte for byte. */
                record?: "true" | "false";
                /** @description Whose boundaries ties cross: complex, hub (area) or zone as the topology has them, else any grouping: kind, country … */
                by?: string;
                /** @description Who has a place. complexes: only organisations in a complex; zones: also those outside every complex whose zone is known. */
                placing?: "complexes" | "zones";
                /** @description The topology of which day: a year or month is its last day. Without it, that of the end of the window, else of the reference date. */
                at?: string;
                /** @description true: ties count by their weight; false: every tie counts as one. */
                weighted?: "true" | "false";
                /** @description Without it, as Accept says; then json. */
                format?: "json" | "csv";
                /** @description What is otherwise already, to which something is added; as …/scenario has it. */
                changes?: string;
                /** @description The index that additions are to move towards more integration. */
                index?: "integration" | "eiAcross" | "tier-1" | "tier-2" | "tier-3" | "tier-4" | "tier-outside" | "inclusion-ownHub" | "inclusion-anyHub" | "inclusion-anotherZone" | "hubDependence" | "complexGini" | "complexEvenness" | "complexEfficiency" | "fusion";
                /** @description What is added. */
                kind?: "consortium" | "support-case" | "mou" | "relation" | "sig" | "community" | "event" | "introduction" | "mini-cluster" | "alliance" | "committee" | "expert-pool";
                /** @description Members of each addition; 2 of a relation. */
                size?: number;
                /** @description How many additions, at most. */
                budget?: number;
                /** @description true: each has a member without a tie in this network. */
                newcomer?: "true" | "false";
                /** @description true: the members of each are not all of one complex (or value of `by`). */
                apart?: "true" | "false";
                /** @description Kinds of which each addition has a member, comma-separated. */
                requires?: string;
                /** @description How many sets of members are compared, at most. */
                candidates?: number;
            };
            header?: never;
            path: {
                dataset: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The additions in the order chosen. With ?record=true its run record. */
            200: {
                headers: {
                    /** @description Changes with the dataset's version, the parameters, the media type and the language. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalsResult"];
                    "text/csv": string;
                    "application/vnd.tieline.run-record+json": components["schemas"]["RunRecord"];
                };
            };
            /** @description It takes longer than the request waits for: the job that works on it. */
            202: {
                headers: {
                    /** @description Address of the job. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description What If-None-Match names is still right. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description parameter_unknown: Unknown parameter; parameter_invalid: Parameter not accepted; filter_unknown: Filter by what is not there; grouping_unknown: No such grouping */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description token_required: Token required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_insufficient: Role not sufficient; origin_refused: Origin refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description dataset_unknown: No such dataset; version_unknown: No such version; organisation_unknown: No such organisation; activity_unknown: No such activity */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_acceptable: No such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description job_cancelled: Job cancelled */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version_gone: Version no longer kept */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description host_refused: Host refused */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description network_too_large: Network too large for this; scenario_member_twice: Named twice; scenario_removed_takes_part: Removed, and yet a member; scenario_idle: Additions that would change nothing; scenario_index_unmoved: No addition moves this index; scenario_index_undefined: The index is undefined here */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_exceeded: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal: Something went wrong in Tieline */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description job_queue_full: Too many jobs waiting; store_unreachable: Store not reachable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRobustness: {
        parameters: {
            query?: {
                /** @description Sets or kinds of activity, comma-separated, each with an optional weight, 0 or from 0.000001 to 1000000: collaboration,sig:0.5. Default collaboration,contact. */
                layers?: string;
                /** @description First day of the window: a year, month or date, inclusive. */
                from?: string;
                /** @description Last day of the window: a year, month or date, inclusive. */
                to?: string;
                /** @description overlap: the activity's span meets the window; start: it began within it. */
                timing?: "overlap" | "start";
                /** @description What an activity of n participants gives to a pair: newman 1/(n-1), fractional 2/(n(n-1)), count 1, star 1 for pairs with a lead. */
                weighting?: "newman" | "fractional" | "count" | "star";
                /** @description Weights halve with every so many years of age. */
                halfLifeYears?: number;
                /** @description Larger activities make no ties; how many is in leftOut. */
                maxActivitySize?: number;
                /** @description Roles that make ties. Default: lead, participant, partner, contractor, third-party, host, observer. */
                roles?: string;
                /** @description Whether convenors, funders and evaluators make ties too. */
                includeConvenors?: "true" | "false";
                /** @description Only organisations of these kinds, with weights unchanged. */
                kinds?: string;
                /** @description Only organisations in these zones. */
                zones?: string;
                /** @description Only organisations in these complexes. */
                complexes?: string;
                /** @description Only organisations in these countries (ISO 3166-1 alpha-2). */
                countries?: string;
                /** @description true: introductions of the journal that were made tie too, as activities of kind introduction with the ids journal/ENTRY. */
                journal?: "true" | "false";
                /** @description Version of the dataset. Default: the current one. One no longer kept answers 410. */
                version?: number;
                /** @description Language of texts; without it, as Accept-Language says. */
                lang?: "ko" | "en";
                /** @description true: instead of the result its run record, with which it can be made again, cited, and checked byte for byte. */
                record?: "true" | "false";
                /** @description In which order organisations leave: the highest value first, or in orders drawn by chance. */
                by?: "degree" | "betweenness" | "strength" | "random";
                /** @description Orders drawn, with by=random. */
                draws?: number;
                /** @description Seed of what chance decides. */
                seed?: number;
                /** @description Without it, as Accept says; then json. */
                format?: "json" | "csv";
            };
            header?: never;
            path: {
                dataset: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The course. With ?record=true its run record. */
            200: {
                headers: {
                    /** @description Changes with the dataset's version, the parameters, the media type and the language. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RobustnessResult"];
                    "text/csv": string;
                    "application/vnd.tieline.run-record+json": components["schemas"]["RunRecord"];
                };
            };
            /** @description It takes longer than the request waits for: the job that works on it. */
            202: {
                headers: {
                    /** @description Address of the job. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description What If-None-Match names is still right. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description parameter_unknown: Unknown parameter; parameter_invalid: Parameter not accepted; filter_unknown: Filter by what is not there */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description token_required: Token required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_insufficient: Role not sufficient; origin_refused: Origin refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description dataset_unknown: No such dataset; version_unknown: No such version */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_acceptable: No such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description job_cancelled: Job cancelled */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version_gone: Version no longer kept */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description host_refused: Host refused */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description network_too_large: Network too large for this */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_exceeded: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal: Something went wrong in Tieline */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description job_queue_full: Too many jobs waiting; store_unreachable: Store not reachable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    proposeConsortia: {
        parameters: {
            query?: {
                /** @description Sets or kinds of activity, comma-separated, each with an optional weight, 0 or from 0.000001 to 1000000: collaboration,sig:0.5. Default collaboration,contact. */
                layers?: string;
                /** @description First day of the window: a year, month or date, inclusive. */
                from?: string;
                /** @description Last day of the window: a year, month or date, inclusive. */
                to?: string;
                /** @description overlap: the activity's span meets the window; start: it began within it. */
                timing?: "overlap" | "start";
                /** @description What an activity of n participants gives to a pair: newman 1/(n-1), fractional 2/(n(n-1)), count 1, star 1 for pairs with a lead. */
                weighting?: "newman" | "fractional" | "count" | "star";
                /** @description Weights halve with every so many years of age. */
                halfLifeYears?: number;
                /** @description Larger activities make no ties; how many is in leftOut. */
                maxActivitySize?: number;
                /** @description Roles that make ties. Default: lead, participant, partner, contractor, third-party, host, observer. */
                roles?: string;
                /** @description Whether convenors, funders and evaluators make ties too. */
                includeConvenors?: "true" | "false";
                /** @description Only organisations of these kinds, with weights unchanged. */
                kinds?: string;
                /** @description Only organisations in these zones. */
                zones?: string;
                /** @description Only organisations in these complexes. */
                complexes?: string;
                /** @description Only organisations in these countries (ISO 3166-1 alpha-2). */
                countries?: string;
                /** @description true: introductions of the journal that were made tie too, as activities of kind introduction with the ids journal/ENTRY. */
                journal?: "true" | "false";
                /** @description Version of the dataset. Default: the current one. One no longer kept answers 410. */
                version?: number;
                /** @description Language of texts; without it, as Accept-Language says. */
                lang?: "ko" | "en";
                /** @description true: instead of the result its run record, with which it can be made again, cited, and checked byte for byte. */
                record?: "true" | "false";
                /** @description Whose boundaries ties cross: complex, hub (area) or zone as the topology has them, else any grouping: kind, country … */
                by?: string;
                /** @description Who has a place. complexes: only organisations in a complex; zones: also those outside every complex whose zone is known. */
                placing?: "complexes" | "zones";
                /** @description The topology of which day: a year or month is its last day. Without it, that of the end of the window, else of the reference date. */
                at?: string;
                /** @description The index whose gain is a criterion, by weight of ties. */
                index?: "integration" | "eiAcross" | "tier-1" | "tier-2" | "tier-3" | "tier-4" | "tier-outside" | "inclusion-ownHub" | "inclusion-anyHub" | "inclusion-anotherZone" | "hubDependence" | "complexGini" | "complexEvenness" | "complexEfficiency" | "fusion";
                /** @description Seed of what chance decides. */
                seed?: number;
            };
            header?: never;
            path: {
                dataset: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsortiumNeed"];
            };
        };
        responses: {
            /** @description The best first. After a job, ask again with the same body. With ?record=true its run record. */
            200: {
                headers: {
                    /** @description Changes with the dataset's version, the parameters, the media type and the language. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsortiaResult"];
                    "application/vnd.tieline.run-record+json": components["schemas"]["RunRecord"];
                };
            };
            /** @description It takes longer than the request waits for: the job that works on it. */
            202: {
                headers: {
                    /** @description Address of the job. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description What If-None-Match names is still right. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description parameter_unknown: Unknown parameter; parameter_invalid: Parameter not accepted; filter_unknown: Filter by what is not there; body_invalid: Body not accepted; grouping_unknown: No such grouping; need_empty: No word to look for */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description token_required: Token required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_insufficient: Role not sufficient; origin_refused: Origin refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description dataset_unknown: No such dataset; version_unknown: No such version; organisation_unknown: No such organisation */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_acceptable: No such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description job_cancelled: Job cancelled */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version_gone: Version no longer kept */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large: Body too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_unsupported: Media type not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description host_refused: Host refused */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description network_too_large: Network too large for this; team_lead_unneeded: No member of the lead’s kind; team_member_unneeded: No room for a member; team_member_excluded: Member and not a member; team_weights_idle: Nothing to compare teams by; team_impossible: No such team can be formed */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_exceeded: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal: Something went wrong in Tieline */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description job_queue_full: Too many jobs waiting; store_unreachable: Store not reachable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    evaluateConsortium: {
        parameters: {
            query?: {
                /** @description Sets or kinds of activity, comma-separated, each with an optional weight, 0 or from 0.000001 to 1000000: collaboration,sig:0.5. Default collaboration,contact. */
                layers?: string;
                /** @description First day of the window: a year, month or date, inclusive. */
                from?: string;
                /** @description Last day of the window: a year, month or date, inclusive. */
                to?: string;
                /** @description overlap: the activity's span meets the window; start: it began within it. */
                timing?: "overlap" | "start";
                /** @description What an activity of n participants gives to a pair: newman 1/(n-1), fractional 2/(n(n-1)), count 1, star 1 for pairs with a lead. */
                weighting?: "newman" | "fractional" | "count" | "star";
                /** @description Weights halve with every so many years of age. */
                halfLifeYears?: number;
                /** @description Larger activities make no ties; how many is in leftOut. */
                maxActivitySize?: number;
                /** @description Roles that make ties. Default: lead, participant, partner, contractor, third-party, host, observer. */
                roles?: string;
                /** @description Whether convenors, funders and evaluators make ties too. */
                includeConvenors?: "true" | "false";
                /** @description Only organisations of these kinds, with weights unchanged. */
                kinds?: string;
                /** @description Only organisations in these zones. */
                zones?: string;
                /** @description Only organisations in these complexes. */
                complexes?: string;
                /** @description Only organisations in these countries (ISO 3166-1 alpha-2). */
                countries?: string;
                /** @description true: introductions of the journal that were made tie too, as activities of kind introduction with the ids journal/ENTRY. */
                journal?: "true" | "false";
                /** @description Version of the dataset. Default: the current one. One no longer kept answers 410. */
                version?: number;
                /** @description Language of texts; without it, as Accept-Language says. */
                lang?: "ko" | "en";
                /** @description true: instead of the result its run record, with which it can be made again, cited, and checked byte for byte. */
                record?: "true" | "false";
                /** @description Whose boundaries ties cross: complex, hub (area) or zone as the topology has them, else any grouping: kind, country … */
                by?: string;
                /** @description Who has a place. complexes: only organisations in a complex; zones: also those outside every complex whose zone is known. */
                placing?: "complexes" | "zones";
                /** @description The topology of which day: a year or month is its last day. Without it, that of the end of the window, else of the reference date. */
                at?: string;
                /** @description The index whose gain is a criterion, by weight of ties. */
                index?: "integration" | "eiAcross" | "tier-1" | "tier-2" | "tier-3" | "tier-4" | "tier-outside" | "inclusion-ownHub" | "inclusion-anyHub" | "inclusion-anotherZone" | "hubDependence" | "complexGini" | "complexEvenness" | "complexEfficiency" | "fusion";
            };
            header?: never;
            path: {
                dataset: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsortiumTeam"];
            };
        };
        responses: {
            /** @description Its numbers. With ?record=true its run record. */
            200: {
                headers: {
                    /** @description Changes with the dataset's version, the parameters, the media type and the language. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsortiumResult"];
                    "application/vnd.tieline.run-record+json": components["schemas"]["RunRecord"];
                };
            };
            /** @description It takes longer than the request waits for: the job that works on it. */
            202: {
                headers: {
                    /** @description Address of the job. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description What If-None-Match names is still right. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description parameter_unknown: Unknown parameter; parameter_invalid: Parameter not accepted; filter_unknown: Filter by what is not there; body_invalid: Body not accepted; grouping_unknown: No such grouping; need_empty: No word to look for */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description token_required: Token required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_insufficient: Role not sufficient; origin_refused: Origin refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description dataset_unknown: No such dataset; version_unknown: No such version; organisation_unknown: No such organisation */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_acceptable: No such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description job_cancelled: Job cancelled */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version_gone: Version no longer kept */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large: Body too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_unsupported: Media type not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description host_refused: Host refused */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description network_too_large: Network too large for this; team_lead_unneeded: No member of the lead’s kind; team_member_unneeded: No room for a member; team_member_excluded: Member and not a member; team_weights_idle: Nothing to compare teams by */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_exceeded: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal: Something went wrong in Tieline */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description job_queue_full: Too many jobs waiting; store_unreachable: Store not reachable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    writeBrief: {
        parameters: {
            query?: {
                /** @description Sets or kinds of activity, comma-separated, each with an optional weight, 0 or from 0.000001 to 1000000: collaboration,sig:0.5. Default collaboration,contact. */
                layers?: string;
                /** @description First day of the window: a year, month or date, inclusive. */
                from?: string;
                /** @description Last day of the window: a year, month or date, inclusive. */
                to?: string;
                /** @description overlap: the activity's span meets the window; start: it began within it. */
                timing?: "overlap" | "start";
                /** @description What an activity of n participants gives to a pair: newman 1/(n-1), fractional 2/(n(n-1)), count 1, star 1 for pairs with a lead. */
                weighting?: "newman" | "fractional" | "count" | "star";
                /** @description Weights halve with every so many years of age. */
                halfLifeYears?: number;
                /** @description Larger activities make no ties; how many is in leftOut. */
                maxActivitySize?: number;
                /** @description Roles that make ties. Default: lead, participant, partner, contractor, third-party, host, observer. */
                roles?: string;
                /** @description Whether convenors, funders and evaluators make ties too. */
                includeConvenors?: "true" | "false";
                /** @description Only organisations of these kinds, with weights unchanged. */
                kinds?: string;
                /** @description Only organisations in these zones. */
                zones?: string;
                /** @description Only organisations in these complexes. */
                complexes?: string;
                /** @description Only organisations in these countries (ISO 3166-1 alpha-2). */
                countries?: string;
                /** @description true: introductions of the journal that were made tie too, as activities of kind introduction with the ids journal/ENTRY. */
                journal?: "true" | "false";
                /** @description Version of the dataset. Default: the current one. One no longer kept answers 410. */
                version?: number;
                /** @description Language of texts; without it, as Accept-Language says. */
                lang?: "ko" | "en";
                /** @description true: instead of the result its run record, with which it can be made again, cited, and checked byte for byte. */
                record?: "true" | "false";
                /** @description Whose boundaries ties cross: complex, hub (area) or zone as the topology has them, else any grouping: kind, country … */
                by?: string;
                /** @description Who has a place. complexes: only organisations in a complex; zones: also those outside every complex whose zone is known. */
                placing?: "complexes" | "zones";
                /** @description The topology of which day: a year or month is its last day. Without it, that of the end of the window, else of the reference date. */
                at?: string;
                /** @description The index whose gain is a criterion, by weight of ties. */
                index?: "integration" | "eiAcross" | "tier-1" | "tier-2" | "tier-3" | "tier-4" | "tier-outside" | "inclusion-ownHub" | "inclusion-anyHub" | "inclusion-anotherZone" | "hubDependence" | "complexGini" | "complexEvenness" | "complexEfficiency" | "fusion";
                /** @description Without it, as Accept says; then docx. */
                format?: "docx" | "pdf";
            };
            header?: never;
            path: {
                dataset: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsortiumTeam"];
            };
        };
        responses: {
            /** @description The page. With ?record=true its run record. */
            200: {
                headers: {
                    /** @description Changes with the dataset's version, the parameters, the media type and the language. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "application/pdf": string;
                    "application/vnd.tieline.run-record+json": components["schemas"]["RunRecord"];
                };
            };
            /** @description It takes longer than the request waits for: the job that works on it. */
            202: {
                headers: {
                    /** @description Address of the job. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description What If-None-Match names is still right. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description parameter_unknown: Unknown parameter; parameter_invalid: Parameter not accepted; filter_unknown: Filter by what is not there; body_invalid: Body not accepted; grouping_unknown: No such grouping; need_empty: No word to look for */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description token_required: Token required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_insufficient: Role not sufficient; origin_refused: Origin refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description dataset_unknown: No such dataset; version_unknown: No such version; organisation_unknown: No such organisation */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_acceptable: No such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description job_cancelled: Job cancelled */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version_gone: Version no longer kept */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large: Body too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_unsupported: Media type not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description host_refused: Host refused */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description network_too_large: Network too large for this; team_lead_unneeded: No member of the lead’s kind; team_member_unneeded: No room for a member; team_member_excluded: Member and not a member; team_weights_idle: Nothing to compare teams by */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_exceeded: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal: Something went wrong in Tieline */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description browser_missing: No browser to print with */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description job_queue_full: Too many jobs waiting; store_unreachable: Store not reachable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getHubSpoke: {
        parameters: {
            query?: {
                /** @description Sets or kinds of activity, comma-separated, each with an optional weight, 0 or from 0.000001 to 1000000: collaboration,sig:0.5. Default collaboration,contact. */
                layers?: string;
                /** @description First day of the window: a year, month or date, inclusive. */
                from?: string;
                /** @description Last day of the window: a year, month or date, inclusive. */
                to?: string;
                /** @description overlap: the activity's span meets the window; start: it began within it. */
                timing?: "overlap" | "start";
                /** @description What an activity of n participants gives to a pair: newman 1/(n-1), fractional 2/(n(n-1)), count 1, star 1 for pairs with a lead. */
                weighting?: "newman" | "fractional" | "count" | "star";
                /** @description Weights halve with every so many years of age. */
                halfLifeYears?: number;
                /** @description Larger activities make no ties; how many is in leftOut. */
                maxActivitySize?: number;
                /** @description Roles that make ties. Default: lead, participant, partner, contractor, third-party, host, observer. */
                roles?: string;
                /** @description Whether convenors, funders and evaluators make ties too. */
                includeConvenors?: "true" | "false";
                /** @description Only organisations of these kinds, with weights unchanged. */
                kinds?: string;
                /** @description Only organisations in these zones. */
                zones?: string;
                /** @description Only organisations in these complexes. */
                complexes?: string;
                /** @description Only organisations in these countries (ISO 3166-1 alpha-2). */
                countries?: string;
                /** @description true: introductions of the journal that were made tie too, as activities of kind introduction with the ids journal/ENTRY. */
                journal?: "true" | "false";
                /** @description Version of the dataset. Default: the current one. One no longer kept answers 410. */
                version?: number;
                /** @description Language of texts; without it, as Accept-Language says. */
                lang?: "ko" | "en";
                /** @description true: instead of the result its run record, with which it can be made again, cited, and checked byte for byte. */
                record?: "true" | "false";
                /** @description The topology and the ties of which day: a year or month is its last day. Default: the end of the window, else the reference date. */
                at?: string;
                /** @description Only the complexes of this zone, or of this hub. */
                within?: string;
                /** @description Who has a place. complexes: only organisations in a complex; zones: also those outside every complex whose zone is known. */
                placing?: "complexes" | "zones";
                /** @description Whether hub dependence is a share of the weight of ties, else of their number. */
                weighted?: "true" | "false";
                /** @description Years without an activity with the hub after which a complex is dormant. */
                dormantAfter?: number;
                /** @description A complex is thinning where in the last `dormantAfter` years it had fewer activities with its hub than this share of those in as many years before. */
                thinning?: number;
                /** @description Without it, as Accept says; then json. */
                format?: "json" | "csv";
            };
            header?: never;
            path: {
                dataset: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The connected complexes. With ?record=true its run record. */
            200: {
                headers: {
                    /** @description Changes with the dataset's version, the parameters, the media type and the language. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HubSpokeResult"];
                    "text/csv": string;
                    "application/vnd.tieline.run-record+json": components["schemas"]["RunRecord"];
                };
            };
            /** @description It takes longer than the request waits for: the job that works on it. */
            202: {
                headers: {
                    /** @description Address of the job. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description What If-None-Match names is still right. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description parameter_unknown: Unknown parameter; parameter_invalid: Parameter not accepted; filter_unknown: Filter by what is not there */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description token_required: Token required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_insufficient: Role not sufficient; origin_refused: Origin refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description dataset_unknown: No such dataset; version_unknown: No such version */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_acceptable: No such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description job_cancelled: Job cancelled */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version_gone: Version no longer kept */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description host_refused: Host refused */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description network_too_large: Network too large for this */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_exceeded: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal: Something went wrong in Tieline */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description job_queue_full: Too many jobs waiting; store_unreachable: Store not reachable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getGravity: {
        parameters: {
            query: {
                /** @description Sets or kinds of activity, comma-separated, each with an optional weight, 0 or from 0.000001 to 1000000: collaboration,sig:0.5. Default collaboration,contact. */
                layers?: string;
                /** @description First day of the window: a year, month or date, inclusive. */
                from?: string;
                /** @description Last day of the window: a year, month or date, inclusive. */
                to?: string;
                /** @description overlap: the activity's span meets the window; start: it began within it. */
                timing?: "overlap" | "start";
                /** @description What an activity of n participants gives to a pair: newman 1/(n-1), fractional 2/(n(n-1)), count 1, star 1 for pairs with a lead. */
                weighting?: "newman" | "fractional" | "count" | "star";
                /** @description Weights halve with every so many years of age. */
                halfLifeYears?: number;
                /** @description Larger activities make no ties; how many is in leftOut. */
                maxActivitySize?: number;
                /** @description Roles that make ties. Default: lead, participant, partner, contractor, third-party, host, observer. */
                roles?: string;
                /** @description Whether convenors, funders and evaluators make ties too. */
                includeConvenors?: "true" | "false";
                /** @description Only organisations of these kinds, with weights unchanged. */
                kinds?: string;
                /** @description Only organisations in these zones. */
                zones?: string;
                /** @description Only organisations in these complexes. */
                complexes?: string;
                /** @description Only organisations in these countries (ISO 3166-1 alpha-2). */
                countries?: string;
                /** @description true: introductions of the journal that were made tie too, as activities of kind introduction with the ids journal/ENTRY. */
                journal?: "true" | "false";
                /** @description Version of the dataset. Default: the current one. One no longer kept answers 410. */
                version?: number;
                /** @description Language of texts; without it, as Accept-Language says. */
                lang?: "ko" | "en";
                /** @description true: instead of the result its run record, with which it can be made again, cited, and checked byte for byte. */
                record?: "true" | "false";
                /** @description What groups the organisations: see the dataset's groupings. */
                by: string;
                /** @description Whether ties count by weight, else by the number of activities. */
                weighted?: "true" | "false";
                /** @description What ties are explained by. Default: size, and distance and zone where at least half of the groups have them. Zone is known of complexes and hub areas, speciality of these and of zones. */
                covariates?: string;
                /** @description Whose organisations make a group's size: those in the network, or all of the dataset. */
                sizes?: "network" | "dataset";
                /** @description Unexpected pairs listed on either side; CSV has all. */
                most?: number;
                /** @description Also how well a model of the activities that began before this year, month or day, from `from` on, tells those that begin from then on, up to `to`. */
                forecastFrom?: string;
                /** @description Without it, as Accept says; then json. */
                format?: "json" | "csv";
            };
            header?: never;
            path: {
                dataset: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fit; as CSV every pair. With ?record=true its run record. */
            200: {
                headers: {
                    /** @description Changes with the dataset's version, the parameters, the media type and the language. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GravityResult"];
                    "text/csv": string;
                    "application/vnd.tieline.run-record+json": components["schemas"]["RunRecord"];
                };
            };
            /** @description It takes longer than the request waits for: the job that works on it. */
            202: {
                headers: {
                    /** @description Address of the job. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description What If-None-Match names is still right. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description parameter_unknown: Unknown parameter; parameter_invalid: Parameter not accepted; filter_unknown: Filter by what is not there; grouping_unknown: No such grouping */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description token_required: Token required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_insufficient: Role not sufficient; origin_refused: Origin refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description dataset_unknown: No such dataset; version_unknown: No such version */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_acceptable: No such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description job_cancelled: Job cancelled */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version_gone: Version no longer kept */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description host_refused: Host refused */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description network_too_large: Network too large for this; grouping_too_fine: Too many groups for a matrix; selection_empty: Nobody is left; gravity_undetermined: Too few pairs to fit; gravity_untied: No group is tied to another; gravity_diverged: No best fit was found */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_exceeded: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal: Something went wrong in Tieline */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description job_queue_full: Too many jobs waiting; store_unreachable: Store not reachable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCandidates: {
        parameters: {
            query?: {
                /** @description Sets or kinds of activity whose ties are foretold, as elsewhere; activities of all others are shared groups. Default collaboration. */
                layers?: string;
                /** @description First day of the window: a year, month or date, inclusive. */
                from?: string;
                /** @description Last day of the window: a year, month or date, inclusive. */
                to?: string;
                /** @description overlap: the activity's span meets the window; start: it began within it. */
                timing?: "overlap" | "start";
                /** @description What an activity of n participants gives to a pair: newman 1/(n-1), fractional 2/(n(n-1)), count 1, star 1 for pairs with a lead. */
                weighting?: "newman" | "fractional" | "count" | "star";
                /** @description Weights halve with every so many years of age. */
                halfLifeYears?: number;
                /** @description Larger activities make no ties; how many is in leftOut. */
                maxActivitySize?: number;
                /** @description Roles that make ties. Default: lead, participant, partner, contractor, third-party, host, observer. */
                roles?: string;
                /** @description Whether convenors, funders and evaluators make ties too. */
                includeConvenors?: "true" | "false";
                /** @description Only organisations of these kinds, with weights unchanged. */
                kinds?: string;
                /** @description Only organisations in these zones. */
                zones?: string;
                /** @description Only organisations in these complexes. */
                complexes?: string;
                /** @description Only organisations in these countries (ISO 3166-1 alpha-2). */
                countries?: string;
                /** @description true: introductions of the journal that were made tie too, as activities of kind introduction with the ids journal/ENTRY. */
                journal?: "true" | "false";
                /** @description Version of the dataset. Default: the current one. One no longer kept answers 410. */
                version?: number;
                /** @description Language of texts; without it, as Accept-Language says. */
                lang?: "ko" | "en";
                /** @description true: instead of the result its run record, with which it can be made again, cited, and checked byte for byte. */
                record?: "true" | "false";
                /** @description The model is fitted to the new ties of so many years, and foretells as many. */
                years?: number;
                /** @description Organisations, of each sort of pair, that are learnt from and that lists are tried for, at most. */
                lists?: number;
                /** @description Seed of what chance decides. */
                seed?: number;
                /** @description The organisation that a partner is sought for. Else `newcomerKind`. */
                for?: string;
                /** @description Instead of `for`: whoever a partner is sought for is not in the dataset, and is of this kind. */
                newcomerKind?: "company" | "university" | "institute" | "government" | "support" | "agency" | "association" | "other";
                /** @description Where the newcomer is: a complex of the dataset. */
                newcomerComplex?: string;
                /** @description Its country (ISO 3166-1 alpha-2), where that is not its complex’s. */
                newcomerCountry?: string;
                /** @description What it makes or does, in its own words, Korean or English. */
                newcomerMakes?: string;
                /** @description What is needed, in free words, Korean or English: “moulds for plastic parts”, “사출 금형”. Instead of what the organisation’s record says that it needs. */
                need?: string;
                /** @description true: only whoever meets a word of the need; false: whoever does not stands among the others. Default: true where `need` is given. */
                meeting?: "true" | "false";
                /** @description Only candidates of these kinds, comma-separated. */
                candidateKinds?: string;
                /** @description Only of these sizes. */
                candidateSizes?: string;
                /** @description Only in these zones. */
                candidateZones?: string;
                /** @description Only in these complexes. */
                candidateComplexes?: string;
                /** @description Only in these countries (ISO 3166-1 alpha-2). */
                candidateCountries?: string;
                /** @description Only so near; who has no known place is left out. */
                withinKm?: number;
                /** @description true: whoever is a partner already is listed too. */
                partners?: "true" | "false";
                /** @description true: whoever has an industry in common in the same complex is too. */
                competitors?: "true" | "false";
                /** @description true: only whoever shares no partner with it: from outside the usual circle. */
                outside?: "true" | "false";
                /** @description true: only whoever has no partner at all, instead of only whoever has one. */
                newcomers?: "true" | "false";
                /** @description 0, safe: as the score says. 1: what the score owes to partners in common is left out of it. Between: in proportion. */
                explore?: number;
                /** @description true: ranked by what tells candidates of the same degree apart, so that having many partners does not help; exposure is spread wider. */
                amongEquals?: "true" | "false";
                /** @description No value of this grouping has more than `cap` of the candidates, unless nobody else is left for the list. */
                capBy?: string;
                /** @description With capBy. */
                cap?: number;
                /** @description Candidates at most. */
                most?: number;
                /** @description Without it, as Accept says; then json. */
                format?: "json" | "csv";
            };
            header?: never;
            path: {
                dataset: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The candidates. With ?record=true its run record. */
            200: {
                headers: {
                    /** @description Changes with the dataset's version, the parameters, the media type and the language. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CandidatesResult"];
                    "text/csv": string;
                    "application/vnd.tieline.run-record+json": components["schemas"]["RunRecord"];
                };
            };
            /** @description It takes longer than the request waits for: the job that works on it. */
            202: {
                headers: {
                    /** @description Address of the job. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description What If-None-Match names is still right. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description parameter_unknown: Unknown parameter; parameter_invalid: Parameter not accepted; filter_unknown: Filter by what is not there; grouping_unknown: No such grouping; need_empty: No word to look for */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description token_required: Token required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_insufficient: Role not sufficient; origin_refused: Origin refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description dataset_unknown: No such dataset; version_unknown: No such version; organisation_unknown: No such organisation; complex_unknown: No such complex */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_acceptable: No such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description job_cancelled: Job cancelled */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version_gone: Version no longer kept */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description host_refused: Host refused */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description network_too_large: Network too large for this; need_unmatched: Nobody meets a word of the need; partners_undated: Nothing tells what came first */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_exceeded: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal: Something went wrong in Tieline */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description job_queue_full: Too many jobs waiting; store_unreachable: Store not reachable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getBackTest: {
        parameters: {
            query?: {
                /** @description Sets or kinds of activity whose ties are foretold, as elsewhere; activities of all others are shared groups. Default collaboration. */
                layers?: string;
                /** @description First day of the window: a year, month or date, inclusive. */
                from?: string;
                /** @description Last day of the window: a year, month or date, inclusive. */
                to?: string;
                /** @description overlap: the activity's span meets the window; start: it began within it. */
                timing?: "overlap" | "start";
                /** @description What an activity of n participants gives to a pair: newman 1/(n-1), fractional 2/(n(n-1)), count 1, star 1 for pairs with a lead. */
                weighting?: "newman" | "fractional" | "count" | "star";
                /** @description Weights halve with every so many years of age. */
                halfLifeYears?: number;
                /** @description Larger activities make no ties; how many is in leftOut. */
                maxActivitySize?: number;
                /** @description Roles that make ties. Default: lead, participant, partner, contractor, third-party, host, observer. */
                roles?: string;
                /** @description Whether convenors, funders and evaluators make ties too. */
                includeConvenors?: "true" | "false";
                /** @description Only organisations of these kinds, with weights unchanged. */
                kinds?: string;
                /** @description Only organisations in these zones. */
                zones?: string;
                /** @description Only organisations in these complexes. */
                complexes?: string;
                /** @description Only organisations in these countries (ISO 3166-1 alpha-2). */
                countries?: string;
                /** @description true: introductions of the journal that were made tie too, as activities of kind introduction with the ids journal/ENTRY. */
                journal?: "true" | "false";
                /** @description Version of the dataset. Default: the current one. One no longer kept answers 410. */
                version?: number;
                /** @description Language of texts; without it, as Accept-Language says. */
                lang?: "ko" | "en";
                /** @description true: instead of the result its run record, with which it can be made again, cited, and checked byte for byte. */
                record?: "true" | "false";
                /** @description The model is fitted to the new ties of so many years, and foretells as many. */
                years?: number;
                /** @description Organisations, of each sort of pair, that are learnt from and that lists are tried for, at most. */
                lists?: number;
                /** @description Seed of what chance decides. */
                seed?: number;
                /** @description The last year, month or day on which anything is known; what begins later is foretold, to the end of the window. Default: `years` before the dataset's reference day. */
                split?: string;
                /** @description Without it, as Accept says; then json. */
                format?: "json" | "csv";
            };
            header?: never;
            path: {
                dataset: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The back-test; as CSV every quality of every ranker. With ?record=true its run record. */
            200: {
                headers: {
                    /** @description Changes with the dataset's version, the parameters, the media type and the language. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackTestResult"];
                    "text/csv": string;
                    "application/vnd.tieline.run-record+json": components["schemas"]["RunRecord"];
                };
            };
            /** @description It takes longer than the request waits for: the job that works on it. */
            202: {
                headers: {
                    /** @description Address of the job. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description What If-None-Match names is still right. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description parameter_unknown: Unknown parameter; parameter_invalid: Parameter not accepted; filter_unknown: Filter by what is not there */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description token_required: Token required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_insufficient: Role not sufficient; origin_refused: Origin refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description dataset_unknown: No such dataset; version_unknown: No such version */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_acceptable: No such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description job_cancelled: Job cancelled */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version_gone: Version no longer kept */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description host_refused: Host refused */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description network_too_large: Network too large for this; partners_undated: Nothing tells what came first */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_exceeded: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal: Something went wrong in Tieline */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description job_queue_full: Too many jobs waiting; store_unreachable: Store not reachable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getStructure: {
        parameters: {
            query?: {
                /** @description Sets or kinds of activity, comma-separated, each with an optional weight, 0 or from 0.000001 to 1000000: collaboration,sig:0.5. Default collaboration,contact. */
                layers?: string;
                /** @description First day of the window: a year, month or date, inclusive. */
                from?: string;
                /** @description Last day of the window: a year, month or date, inclusive. */
                to?: string;
                /** @description overlap: the activity's span meets the window; start: it began within it. */
                timing?: "overlap" | "start";
                /** @description What an activity of n participants gives to a pair: newman 1/(n-1), fractional 2/(n(n-1)), count 1, star 1 for pairs with a lead. */
                weighting?: "newman" | "fractional" | "count" | "star";
                /** @description Weights halve with every so many years of age. */
                halfLifeYears?: number;
                /** @description Larger activities make no ties; how many is in leftOut. */
                maxActivitySize?: number;
                /** @description Roles that make ties. Default: lead, participant, partner, contractor, third-party, host, observer. */
                roles?: string;
                /** @description Whether convenors, funders and evaluators make ties too. */
                includeConvenors?: "true" | "false";
                /** @description Only organisations of these kinds, with weights unchanged. */
                kinds?: string;
                /** @description Only organisations in these zones. */
                zones?: string;
                /** @description Only organisations in these complexes. */
                complexes?: string;
                /** @description Only organisations in these countries (ISO 3166-1 alpha-2). */
                countries?: string;
                /** @description true: introductions of the journal that were made tie too, as activities of kind introduction with the ids journal/ENTRY. */
                journal?: "true" | "false";
                /** @description Version of the dataset. Default: the current one. One no longer kept answers 410. */
                version?: number;
                /** @description Language of texts; without it, as Accept-Language says. */
                lang?: "ko" | "en";
                /** @description true: instead of the result its run record, with which it can be made again, cited, and checked byte for byte. */
                record?: "true" | "false";
                /** @description On the ties alone that are more than chance. disparity: among the ties of its ends; noise-corrected: against the strengths of both ends; validated: against the number of activities of both ends and the size of every activity. Without it on all ties. */
                backbone?: "disparity" | "noise-corrected" | "validated";
                /** @description With a backbone: level of significance. Default 0.05. */
                "backbone.alpha"?: number;
                /** @description With a backbone: for all that is tested, which are the ties, with validated all pairs of organisations. bonferroni: α divided by their number; fdr: the false discovery rate of Benjamini and Hochberg. Default: fdr with validated, else none. */
                "backbone.correction"?: "none" | "bonferroni" | "fdr";
            };
            header?: never;
            path: {
                dataset: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Its figures. With ?record=true its run record. */
            200: {
                headers: {
                    /** @description Changes with the dataset's version, the parameters, the media type and the language. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StructureResult"];
                    "application/vnd.tieline.run-record+json": components["schemas"]["RunRecord"];
                };
            };
            /** @description It takes longer than the request waits for: the job that works on it. */
            202: {
                headers: {
                    /** @description Address of the job. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description What If-None-Match names is still right. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description parameter_unknown: Unknown parameter; parameter_invalid: Parameter not accepted; filter_unknown: Filter by what is not there */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description token_required: Token required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_insufficient: Role not sufficient; origin_refused: Origin refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description dataset_unknown: No such dataset; version_unknown: No such version */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_acceptable: No such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description job_cancelled: Job cancelled */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version_gone: Version no longer kept */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description host_refused: Host refused */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description network_too_large: Network too large for this; selection_empty: Nobody is left */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_exceeded: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal: Something went wrong in Tieline */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description job_queue_full: Too many jobs waiting; store_unreachable: Store not reachable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFigures: {
        parameters: {
            query?: {
                /** @description Language of texts; without it, as Accept-Language says. */
                lang?: "ko" | "en";
            };
            header?: never;
            path: {
                dataset: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In the order of the catalogue. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Figures"];
                };
            };
            /** @description parameter_unknown: Unknown parameter; parameter_invalid: Parameter not accepted */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description token_required: Token required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_insufficient: Role not sufficient; origin_refused: Origin refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description dataset_unknown: No such dataset */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_acceptable: No such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description host_refused: Host refused */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_exceeded: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal: Something went wrong in Tieline */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description store_unreachable: Store not reachable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFigure: {
        parameters: {
            query?: {
                /** @description Sets or kinds of activity, comma-separated, each with an optional weight, 0 or from 0.000001 to 1000000: collaboration,sig:0.5. Default collaboration,contact. */
                layers?: string;
                /** @description First day of the window: a year, month or date, inclusive. */
                from?: string;
                /** @description Last day of the window: a year, month or date, inclusive. */
                to?: string;
                /** @description overlap: the activity's span meets the window; start: it began within it. */
                timing?: "overlap" | "start";
                /** @description What an activity of n participants gives to a pair: newman 1/(n-1), fractional 2/(n(n-1)), count 1, star 1 for pairs with a lead. */
                weighting?: "newman" | "fractional" | "count" | "star";
                /** @description Weights halve with every so many years of age. */
                halfLifeYears?: number;
                /** @description Larger activities make no ties; how many is in leftOut. */
                maxActivitySize?: number;
                /** @description Roles that make ties. Default: lead, participant, partner, contractor, third-party, host, observer. */
                roles?: string;
                /** @description Whether convenors, funders and evaluators make ties too. */
                includeConvenors?: "true" | "false";
                /** @description Only organisations of these kinds, with weights unchanged. */
                kinds?: string;
                /** @description Only organisations in these zones. */
                zones?: string;
                /** @description Only organisations in these complexes. */
                complexes?: string;
                /** @description Only organisations in these countries (ISO 3166-1 alpha-2). */
                countries?: string;
                /** @description true: introductions of the journal that were made tie too, as activities of kind introduction with the ids journal/ENTRY. */
                journal?: "true" | "false";
                /** @description Version of the dataset. Default: the current one. One no longer kept answers 410. */
                version?: number;
                /** @description Language of texts; without it, as Accept-Language says. */
                lang?: "ko" | "en";
                /** @description true: instead of the result its run record, with which it can be made again, cited, and checked byte for byte. */
                record?: "true" | "false";
                /** @description Also the figure on random networks. curveball: participants dealt anew, with the activities of every organisation in each kind and year and the size of every activity kept; labels: the groups dealt anew. */
                null?: "curveball" | "labels";
                /** @description Networks drawn from the null model, 10 to 10000; p is no smaller than 1/(draws + 1). Default 200. */
                draws?: number;
                /** @description Seed of what chance decides. Taken by bestModularity. */
                seed?: number;
                /** @description On the ties alone that are more than chance. disparity: among the ties of its ends; noise-corrected: against the strengths of both ends; validated: against the number of activities of both ends and the size of every activity. Without it on all ties. */
                backbone?: "disparity" | "noise-corrected" | "validated";
                /** @description With a backbone: level of significance. Default 0.05. */
                "backbone.alpha"?: number;
                /** @description With a backbone: for all that is tested, which are the ties, with validated all pairs of organisations. bonferroni: α divided by their number; fdr: the false discovery rate of Benjamini and Hochberg. Default: fdr with validated, else none. */
                "backbone.correction"?: "none" | "bonferroni" | "fdr";
                /** @description true: ties count by their weight; false: every tie counts as one. Taken by betweennessCentralisation, eigenvectorCentralisation, continuousCoreFit, meanClustering, assortativity, eiIndex, groupModularity, bestModularity, integration, eiAcross, tierShare, spokeInclusion, hubDependence, complexGini, complexEvenness, complexEfficiency. */
                weighted?: "true" | "false";
                /** @description The grouping that parts the organisations: kind, zone, complex, country … Taken by assortativity, eiIndex, groupModularity. */
                by?: string;
                /** @description The measure of ties whose values at both ends of a tie are compared, with its own parameters as usual. Taken by measureAssortativity. */
                measure?: "degree" | "pagerank" | "eigenvector" | "coreness" | "core-periphery" | "continuous-coreness" | "betweenness" | "harmonic-closeness" | "clustering" | "cliques" | "constraint" | "effective-size" | "brokerage" | "cross-boundary-betweenness" | "participation-coefficient" | "within-group-z";
                /** @description The open attribute of organisations whose numbers at both ends of a tie are compared. Taken by attributeAssortativity. */
                attribute?: string;
                /** @description Above 1: more and smaller groups. Taken by groupModularity, bestModularity. */
                resolution?: number;
                /** @description The best of so many runs is taken. Taken by bestModularity. */
                runs?: number;
                /** @description Whose boundaries ties cross: complex, hub (area) or zone as the topology has them, else any grouping: kind, country … Taken by integration, eiAcross. */
                across?: string;
                /** @description Who has a place. complexes: only organisations in a complex; zones: also those outside every complex whose zone is known. Taken by integration, eiAcross, tierShare, spokeInclusion, hubDependence, complexGini, complexEvenness, complexEfficiency. */
                placing?: "complexes" | "zones";
                /** @description The topology of which day: a year or month is its last day. Without it, that of the reference date. Taken by integration, eiAcross, tierShare, spokeInclusion, hubDependence, complexGini, complexEvenness, complexEfficiency. */
                at?: string;
                /** @description 1: within one complex; 2: a hub with its connected complexes, or two complexes of one hub; 3: across hub areas inside one zone; 4: across zones; outside: an end without a place. Taken by tierShare. */
                tier?: "1" | "2" | "3" | "4" | "outside";
                /** @description Whom the tie is to: ownHub, the hub that it is connected to; anyHub; anotherZone, anybody there. Taken by spokeInclusion. */
                reach?: "ownHub" | "anyHub" | "anotherZone";
                /** @description Which kinds of organisation are university (U), industry (I) and government (G): kind:letter, comma-separated. A kind not named is in none. Default university:U,institute:U,company:I,government:G,support:G,agency:G. Taken by tripleHelix, universityIndustry, universityGovernment, industryGovernment. */
                spheres?: string;
                /** @description Whether activities in which none of the three takes part count too, as all three absent. Taken by tripleHelix, universityIndustry, universityGovernment, industryGovernment. */
                includeNone?: "true" | "false";
            };
            header?: never;
            path: {
                dataset: string;
                figure: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Its value. With ?record=true its run record. */
            200: {
                headers: {
                    /** @description Changes with the dataset's version, the parameters, the media type and the language. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigureResult"];
                    "application/vnd.tieline.run-record+json": components["schemas"]["RunRecord"];
                };
            };
            /** @description It takes longer than the request waits for: the job that works on it. */
            202: {
                headers: {
                    /** @description Address of the job. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description What If-None-Match names is still right. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description parameter_unknown: Unknown parameter; parameter_invalid: Parameter not accepted; filter_unknown: Filter by what is not there; attribute_unknown: No such attribute; grouping_unknown: No such grouping */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description token_required: Token required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_insufficient: Role not sufficient; origin_refused: Origin refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description dataset_unknown: No such dataset; version_unknown: No such version; figure_unknown: No such figure */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_acceptable: No such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description job_cancelled: Job cancelled */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version_gone: Version no longer kept */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description host_refused: Host refused */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description network_too_large: Network too large for this; grouping_too_fine: Too many groups for a matrix; selection_empty: Nobody is left; null_star: No random networks under star weighting; null_needs_groups: The figure knows no groups */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_exceeded: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal: Something went wrong in Tieline */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description job_queue_full: Too many jobs waiting; store_unreachable: Store not reachable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDegreeDistribution: {
        parameters: {
            query?: {
                /** @description Sets or kinds of activity, comma-separated, each with an optional weight, 0 or from 0.000001 to 1000000: collaboration,sig:0.5. Default collaboration,contact. */
                layers?: string;
                /** @description First day of the window: a year, month or date, inclusive. */
                from?: string;
                /** @description Last day of the window: a year, month or date, inclusive. */
                to?: string;
                /** @description overlap: the activity's span meets the window; start: it began within it. */
                timing?: "overlap" | "start";
                /** @description What an activity of n participants gives to a pair: newman 1/(n-1), fractional 2/(n(n-1)), count 1, star 1 for pairs with a lead. */
                weighting?: "newman" | "fractional" | "count" | "star";
                /** @description Weights halve with every so many years of age. */
                halfLifeYears?: number;
                /** @description Larger activities make no ties; how many is in leftOut. */
                maxActivitySize?: number;
                /** @description Roles that make ties. Default: lead, participant, partner, contractor, third-party, host, observer. */
                roles?: string;
                /** @description Whether convenors, funders and evaluators make ties too. */
                includeConvenors?: "true" | "false";
                /** @description Only organisations of these kinds, with weights unchanged. */
                kinds?: string;
                /** @description Only organisations in these zones. */
                zones?: string;
                /** @description Only organisations in these complexes. */
                complexes?: string;
                /** @description Only organisations in these countries (ISO 3166-1 alpha-2). */
                countries?: string;
                /** @description true: introductions of the journal that were made tie too, as activities of kind introduction with the ids journal/ENTRY. */
                journal?: "true" | "false";
                /** @description Version of the dataset. Default: the current one. One no longer kept answers 410. */
                version?: number;
                /** @description Language of texts; without it, as Accept-Language says. */
                lang?: "ko" | "en";
                /** @description true: instead of the result its run record, with which it can be made again, cited, and checked byte for byte. */
                record?: "true" | "false";
                /** @description Draws from the fitted law by which it is tested; 0: not tested. */
                draws?: number;
                /** @description Seed of what chance decides. */
                seed?: number;
                /** @description On the ties alone that are more than chance. disparity: among the ties of its ends; noise-corrected: against the strengths of both ends; validated: against the number of activities of both ends and the size of every activity. Without it on all ties. */
                backbone?: "disparity" | "noise-corrected" | "validated";
                /** @description With a backbone: level of significance. Default 0.05. */
                "backbone.alpha"?: number;
                /** @description With a backbone: for all that is tested, which are the ties, with validated all pairs of organisations. bonferroni: α divided by their number; fdr: the false discovery rate of Benjamini and Hochberg. Default: fdr with validated, else none. */
                "backbone.correction"?: "none" | "bonferroni" | "fdr";
            };
            header?: never;
            path: {
                dataset: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The numbers, and the fit where there is one. With ?record=true its run record. */
            200: {
                headers: {
                    /** @description Changes with the dataset's version, the parameters, the media type and the language. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DegreeDistributionResult"];
                    "application/vnd.tieline.run-record+json": components["schemas"]["RunRecord"];
                };
            };
            /** @description It takes longer than the request waits for: the job that works on it. */
            202: {
                headers: {
                    /** @description Address of the job. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description What If-None-Match names is still right. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description parameter_unknown: Unknown parameter; parameter_invalid: Parameter not accepted; filter_unknown: Filter by what is not there */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description token_required: Token required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_insufficient: Role not sufficient; origin_refused: Origin refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description dataset_unknown: No such dataset; version_unknown: No such version */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_acceptable: No such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description job_cancelled: Job cancelled */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version_gone: Version no longer kept */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description host_refused: Host refused */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description network_too_large: Network too large for this; selection_empty: Nobody is left */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_exceeded: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal: Something went wrong in Tieline */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description job_queue_full: Too many jobs waiting; store_unreachable: Store not reachable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFigures: {
        parameters: {
            query: {
                /** @description Sets or kinds of activity, comma-separated, each with an optional weight, 0 or from 0.000001 to 1000000: collaboration,sig:0.5. Default collaboration,contact. */
                layers?: string;
                /** @description First day of the window: a year, month or date, inclusive. */
                from?: string;
                /** @description Last day of the window: a year, month or date, inclusive. */
                to?: string;
                /** @description overlap: the activity's span meets the window; start: it began within it. */
                timing?: "overlap" | "start";
                /** @description What an activity of n participants gives to a pair: newman 1/(n-1), fractional 2/(n(n-1)), count 1, star 1 for pairs with a lead. */
                weighting?: "newman" | "fractional" | "count" | "star";
                /** @description Weights halve with every so many years of age. */
                halfLifeYears?: number;
                /** @description Larger activities make no ties; how many is in leftOut. */
                maxActivitySize?: number;
                /** @description Roles that make ties. Default: lead, participant, partner, contractor, third-party, host, observer. */
                roles?: string;
                /** @description Whether convenors, funders and evaluators make ties too. */
                includeConvenors?: "true" | "false";
                /** @description Only organisations of these kinds, with weights unchanged. */
                kinds?: string;
                /** @description Only organisations in these zones. */
                zones?: string;
                /** @description Only organisations in these complexes. */
                complexes?: string;
                /** @description Only organisations in these countries (ISO 3166-1 alpha-2). */
                countries?: string;
                /** @description true: introductions of the journal that were made tie too, as activities of kind introduction with the ids journal/ENTRY. */
                journal?: "true" | "false";
                /** @description Version of the dataset. Default: the current one. One no longer kept answers 410. */
                version?: number;
                /** @description Language of texts; without it, as Accept-Language says. */
                lang?: "ko" | "en";
                /** @description true: instead of the result its run record, with which it can be made again, cited, and checked byte for byte. */
                record?: "true" | "false";
                /** @description Also the figure on random networks. curveball: participants dealt anew, with the activities of every organisation in each kind and year and the size of every activity kept; labels: the groups dealt anew. */
                null?: "curveball" | "labels";
                /** @description Networks drawn from the null model, 10 to 10000; p is no smaller than 1/(draws + 1). Default 200. */
                draws?: number;
                /** @description Seed of what chance decides. Taken by bestModularity. */
                seed?: number;
                /** @description On the ties alone that are more than chance. disparity: among the ties of its ends; noise-corrected: against the strengths of both ends; validated: against the number of activities of both ends and the size of every activity. Without it on all ties. */
                backbone?: "disparity" | "noise-corrected" | "validated";
                /** @description With a backbone: level of significance. Default 0.05. */
                "backbone.alpha"?: number;
                /** @description With a backbone: for all that is tested, which are the ties, with validated all pairs of organisations. bonferroni: α divided by their number; fdr: the false discovery rate of Benjamini and Hochberg. Default: fdr with validated, else none. */
                "backbone.correction"?: "none" | "bonferroni" | "fdr";
                /** @description true: ties count by their weight; false: every tie counts as one. Taken by betweennessCentralisation, eigenvectorCentralisation, continuousCoreFit, meanClustering, assortativity, eiIndex, groupModularity, bestModularity, integration, eiAcross, tierShare, spokeInclusion, hubDependence, complexGini, complexEvenness, complexEfficiency. */
                weighted?: "true" | "false";
                /** @description The grouping that parts the organisations: kind, zone, complex, country … Taken by assortativity, eiIndex, groupModularity. */
                by?: string;
                /** @description The measure of ties whose values at both ends of a tie are compared, with its own parameters as usual. Taken by measureAssortativity. */
                measure?: "degree" | "pagerank" | "eigenvector" | "coreness" | "core-periphery" | "continuous-coreness" | "betweenness" | "harmonic-closeness" | "clustering" | "cliques" | "constraint" | "effective-size" | "brokerage" | "cross-boundary-betweenness" | "participation-coefficient" | "within-group-z";
                /** @description The open attribute of organisations whose numbers at both ends of a tie are compared. Taken by attributeAssortativity. */
                attribute?: string;
                /** @description Above 1: more and smaller groups. Taken by groupModularity, bestModularity. */
                resolution?: number;
                /** @description The best of so many runs is taken. Taken by bestModularity. */
                runs?: number;
                /** @description Whose boundaries ties cross: complex, hub (area) or zone as the topology has them, else any grouping: kind, country … Taken by integration, eiAcross. */
                across?: string;
                /** @description Who has a place. complexes: only organisations in a complex; zones: also those outside every complex whose zone is known. Taken by integration, eiAcross, tierShare, spokeInclusion, hubDependence, complexGini, complexEvenness, complexEfficiency. */
                placing?: "complexes" | "zones";
                /** @description The topology of which day: a year or month is its last day. Without it, that of the reference date. Taken by integration, eiAcross, tierShare, spokeInclusion, hubDependence, complexGini, complexEvenness, complexEfficiency. */
                at?: string;
                /** @description 1: within one complex; 2: a hub with its connected complexes, or two complexes of one hub; 3: across hub areas inside one zone; 4: across zones; outside: an end without a place. Taken by tierShare. */
                tier?: "1" | "2" | "3" | "4" | "outside";
                /** @description Whom the tie is to: ownHub, the hub that it is connected to; anyHub; anotherZone, anybody there. Taken by spokeInclusion. */
                reach?: "ownHub" | "anyHub" | "anotherZone";
                /** @description Which kinds of organisation are university (U), industry (I) and government (G): kind:letter, comma-separated. A kind not named is in none. Default university:U,institute:U,company:I,government:G,support:G,agency:G. Taken by tripleHelix, universityIndustry, universityGovernment, industryGovernment. */
                spheres?: string;
                /** @description Whether activities in which none of the three takes part count too, as all three absent. Taken by tripleHelix, universityIndustry, universityGovernment, industryGovernment. */
                includeNone?: "true" | "false";
                /** @description Without it, as Accept says; then json. */
                format?: "json" | "csv";
                /** @description The figures, comma-separated: meanClustering,meanDistance. A parameter holds for all that take it. */
                figures: string;
            };
            header?: never;
            path: {
                dataset: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Their values. With ?record=true its run record. */
            200: {
                headers: {
                    /** @description Changes with the dataset's version, the parameters, the media type and the language. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FiguresResult"];
                    "text/csv": string;
                    "application/vnd.tieline.run-record+json": components["schemas"]["RunRecord"];
                };
            };
            /** @description It takes longer than the request waits for: the job that works on it. */
            202: {
                headers: {
                    /** @description Address of the job. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description What If-None-Match names is still right. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description parameter_unknown: Unknown parameter; parameter_invalid: Parameter not accepted; filter_unknown: Filter by what is not there; attribute_unknown: No such attribute; grouping_unknown: No such grouping */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description token_required: Token required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_insufficient: Role not sufficient; origin_refused: Origin refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description dataset_unknown: No such dataset; version_unknown: No such version; figure_unknown: No such figure */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_acceptable: No such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description job_cancelled: Job cancelled */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version_gone: Version no longer kept */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description host_refused: Host refused */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description network_too_large: Network too large for this; grouping_too_fine: Too many groups for a matrix; selection_empty: Nobody is left; null_star: No random networks under star weighting; null_needs_groups: The figure knows no groups */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_exceeded: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal: Something went wrong in Tieline */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description job_queue_full: Too many jobs waiting; store_unreachable: Store not reachable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getComposition: {
        parameters: {
            query?: {
                /** @description Sets or kinds of activity, comma-separated, each with an optional weight, 0 or from 0.000001 to 1000000: collaboration,sig:0.5. Default collaboration,contact. */
                layers?: string;
                /** @description First day of the window: a year, month or date, inclusive. */
                from?: string;
                /** @description Last day of the window: a year, month or date, inclusive. */
                to?: string;
                /** @description overlap: the activity's span meets the window; start: it began within it. */
                timing?: "overlap" | "start";
                /** @description What an activity of n participants gives to a pair: newman 1/(n-1), fractional 2/(n(n-1)), count 1, star 1 for pairs with a lead. */
                weighting?: "newman" | "fractional" | "count" | "star";
                /** @description Weights halve with every so many years of age. */
                halfLifeYears?: number;
                /** @description Larger activities make no ties; how many is in leftOut. */
                maxActivitySize?: number;
                /** @description Roles that make ties. Default: lead, participant, partner, contractor, third-party, host, observer. */
                roles?: string;
                /** @description Whether convenors, funders and evaluators make ties too. */
                includeConvenors?: "true" | "false";
                /** @description Only organisations of these kinds, with weights unchanged. */
                kinds?: string;
                /** @description Only organisations in these zones. */
                zones?: string;
                /** @description Only organisations in these complexes. */
                complexes?: string;
                /** @description Only organisations in these countries (ISO 3166-1 alpha-2). */
                countries?: string;
                /** @description true: introductions of the journal that were made tie too, as activities of kind introduction with the ids journal/ENTRY. */
                journal?: "true" | "false";
                /** @description Version of the dataset. Default: the current one. One no longer kept answers 410. */
                version?: number;
                /** @description Language of texts; without it, as Accept-Language says. */
                lang?: "ko" | "en";
                /** @description true: instead of the result its run record, with which it can be made again, cited, and checked byte for byte. */
                record?: "true" | "false";
                /** @description Which kinds of organisation are university (U), industry (I) and government (G): kind:letter, comma-separated. A kind not named is in none. Default university:U,institute:U,company:I,government:G,support:G,agency:G. */
                spheres?: string;
                /** @description Whether activities in which none of the three takes part count too, as all three absent. */
                includeNone?: "true" | "false";
                /** @description Without it, as Accept says; then json. */
                format?: "json" | "csv";
            };
            header?: never;
            path: {
                dataset: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In all and by year. With ?record=true its run record. */
            200: {
                headers: {
                    /** @description Changes with the dataset's version, the parameters, the media type and the language. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompositionResult"];
                    "text/csv": string;
                    "application/vnd.tieline.run-record+json": components["schemas"]["RunRecord"];
                };
            };
            /** @description It takes longer than the request waits for: the job that works on it. */
            202: {
                headers: {
                    /** @description Address of the job. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description What If-None-Match names is still right. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description parameter_unknown: Unknown parameter; parameter_invalid: Parameter not accepted; filter_unknown: Filter by what is not there */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description token_required: Token required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_insufficient: Role not sufficient; origin_refused: Origin refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description dataset_unknown: No such dataset; version_unknown: No such version */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_acceptable: No such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description job_cancelled: Job cancelled */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version_gone: Version no longer kept */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description host_refused: Host refused */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description network_too_large: Network too large for this */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_exceeded: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal: Something went wrong in Tieline */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description job_queue_full: Too many jobs waiting; store_unreachable: Store not reachable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTargets: {
        parameters: {
            query?: {
                /** @description Without it, as Accept says; then json. */
                format?: "json" | "csv";
                /** @description Version of the dataset. Default: the current one. One no longer kept answers 410. */
                version?: number;
                /** @description Language of texts; without it, as Accept-Language says. */
                lang?: "ko" | "en";
                /** @description true: instead of the result its run record, with which it can be made again, cited, and checked byte for byte. */
                record?: "true" | "false";
            };
            header?: never;
            path: {
                dataset: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In the order in which they were set; as CSV with a row for each year. With ?record=true its run record. */
            200: {
                headers: {
                    /** @description Changes with the dataset's version, the parameters, the media type and the language. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetsResult"];
                    "text/csv": string;
                    "application/vnd.tieline.run-record+json": components["schemas"]["RunRecord"];
                };
            };
            /** @description It takes longer than the request waits for: the job that works on it. */
            202: {
                headers: {
                    /** @description Address of the job. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description What If-None-Match names is still right. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description parameter_unknown: Unknown parameter; parameter_invalid: Parameter not accepted; filter_unknown: Filter by what is not there */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description token_required: Token required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_insufficient: Role not sufficient; origin_refused: Origin refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description dataset_unknown: No such dataset; version_unknown: No such version */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_acceptable: No such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description job_cancelled: Job cancelled */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version_gone: Version no longer kept */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description host_refused: Host refused */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description network_too_large: Network too large for this */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_exceeded: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal: Something went wrong in Tieline */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description job_queue_full: Too many jobs waiting; store_unreachable: Store not reachable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAlerts: {
        parameters: {
            query?: {
                /** @description As for every network. Default: collaboration. */
                layers?: string;
                /** @description What an activity of n participants gives to a pair: newman 1/(n-1), fractional 2/(n(n-1)), count 1, star 1 for pairs with a lead. */
                weighting?: "newman" | "fractional" | "count" | "star";
                /** @description Weights halve with every so many years of age. */
                halfLifeYears?: number;
                /** @description Larger activities make no ties; how many is in leftOut. */
                maxActivitySize?: number;
                /** @description Roles that make ties. Default: lead, participant, partner, contractor, third-party, host, observer. */
                roles?: string;
                /** @description Whether convenors, funders and evaluators make ties too. */
                includeConvenors?: "true" | "false";
                /** @description Only organisations of these kinds, with weights unchanged. */
                kinds?: string;
                /** @description Only organisations in these zones. */
                zones?: string;
                /** @description Only organisations in these complexes. */
                complexes?: string;
                /** @description Only organisations in these countries (ISO 3166-1 alpha-2). */
                countries?: string;
                /** @description The year that zones are looked at in, by whose end complexes are dormant. Default: the newest that is over and in which the data does not end, and the reference date. */
                year?: number;
                /** @description Years without an activity with the hub after which a complex is dormant. */
                dormantAfter?: number;
                /** @description Version of the dataset. Default: the current one. One no longer kept answers 410. */
                version?: number;
                /** @description Language of texts; without it, as Accept-Language says. */
                lang?: "ko" | "en";
            };
            header?: never;
            path: {
                dataset: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Targets first, then complexes, then zones. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertsResult"];
                };
            };
            /** @description It takes longer than the request waits for: the job that works on it. */
            202: {
                headers: {
                    /** @description Address of the job. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description parameter_unknown: Unknown parameter; parameter_invalid: Parameter not accepted; filter_unknown: Filter by what is not there */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description token_required: Token required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_insufficient: Role not sufficient; origin_refused: Origin refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description dataset_unknown: No such dataset; version_unknown: No such version */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_acceptable: No such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description job_cancelled: Job cancelled */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version_gone: Version no longer kept */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description host_refused: Host refused */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description network_too_large: Network too large for this */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_exceeded: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal: Something went wrong in Tieline */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description job_queue_full: Too many jobs waiting; store_unreachable: Store not reachable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getIntroductions: {
        parameters: {
            query: {
                /** @description Sets or kinds of activity, comma-separated, each with an optional weight, 0 or from 0.000001 to 1000000: collaboration,sig:0.5. Default collaboration,contact. */
                layers?: string;
                /** @description overlap: the activity's span meets the window; start: it began within it. */
                timing?: "overlap" | "start";
                /** @description What an activity of n participants gives to a pair: newman 1/(n-1), fractional 2/(n(n-1)), count 1, star 1 for pairs with a lead. */
                weighting?: "newman" | "fractional" | "count" | "star";
                /** @description Weights halve with every so many years of age. */
                halfLifeYears?: number;
                /** @description Larger activities make no ties; how many is in leftOut. */
                maxActivitySize?: number;
                /** @description Roles that make ties. Default: lead, participant, partner, contractor, third-party, host, observer. */
                roles?: string;
                /** @description Whether convenors, funders and evaluators make ties too. */
                includeConvenors?: "true" | "false";
                /** @description Only organisations of these kinds, with weights unchanged. */
                kinds?: string;
                /** @description Only organisations in these zones. */
                zones?: string;
                /** @description Only organisations in these complexes. */
                complexes?: string;
                /** @description Only organisations in these countries (ISO 3166-1 alpha-2). */
                countries?: string;
                /** @description true: introductions of the journal that were made tie too, as activities of kind introduction with the ids journal/ENTRY. */
                journal?: "true" | "false";
                /** @description Version of the dataset. Default: the current one. One no longer kept answers 410. */
                version?: number;
                /** @description Language of texts; without it, as Accept-Language says. */
                lang?: "ko" | "en";
                /** @description true: instead of the result its run record, with which it can be made again, cited, and checked byte for byte. */
                record?: "true" | "false";
                /** @description First day of the window: a year, month or date, inclusive. */
                windowFrom?: string;
                /** @description Last day of the window: a year, month or date, inclusive. */
                windowTo?: string;
                /** @description Who is to be introduced: the id of an organisation. */
                from: string;
                /** @description To whom: the id of an organisation, or several, comma-separated (20 at most): to the nearest. */
                to: string;
                /** @description How many paths, at most. */
                k?: number;
                /** @description Who introduces in so many introductions of the journal, planned or made, is not led through. */
                maxLoad?: number;
                /** @description Without it, as Accept says; then json. */
                format?: "json" | "csv";
            };
            header?: never;
            path: {
                dataset: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The paths, or why there is none. With ?record=true its run record. */
            200: {
                headers: {
                    /** @description Changes with the dataset's version, the parameters, the media type and the language. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntroductionsResult"];
                    "text/csv": string;
                    "application/vnd.tieline.run-record+json": components["schemas"]["RunRecord"];
                };
            };
            /** @description It takes longer than the request waits for: the job that works on it. */
            202: {
                headers: {
                    /** @description Address of the job. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description What If-None-Match names is still right. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description parameter_unknown: Unknown parameter; parameter_invalid: Parameter not accepted; filter_unknown: Filter by what is not there */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description token_required: Token required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_insufficient: Role not sufficient; origin_refused: Origin refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description dataset_unknown: No such dataset; version_unknown: No such version; organisation_unknown: No such organisation */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_acceptable: No such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description job_cancelled: Job cancelled */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version_gone: Version no longer kept */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description host_refused: Host refused */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description network_too_large: Network too large for this */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_exceeded: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal: Something went wrong in Tieline */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description job_queue_full: Too many jobs waiting; store_unreachable: Store not reachable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRecordedIntroductions: {
        parameters: {
            query?: {
                /** @description Version of the dataset. Default: the current one. One no longer kept answers 410. */
                version?: number;
                /** @description Language of texts; without it, as Accept-Language says. */
                lang?: "ko" | "en";
            };
            header?: never;
            path: {
                dataset: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In the order in which they were written down. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedIntroductionsResult"];
                };
            };
            /** @description parameter_unknown: Unknown parameter; parameter_invalid: Parameter not accepted */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description token_required: Token required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_insufficient: Role not sufficient; origin_refused: Origin refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description dataset_unknown: No such dataset; version_unknown: No such version */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_acceptable: No such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version_gone: Version no longer kept */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description host_refused: Host refused */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_exceeded: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal: Something went wrong in Tieline */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description store_unreachable: Store not reachable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getConversion: {
        parameters: {
            query?: {
                /** @description Sets or kinds of activity, comma-separated, each with an optional weight, 0 or from 0.000001 to 1000000: collaboration,sig:0.5. Default collaboration,contact. */
                layers?: string;
                /** @description First day of the window: a year, month or date, inclusive. */
                from?: string;
                /** @description Last day of the window: a year, month or date, inclusive. */
                to?: string;
                /** @description overlap: the activity's span meets the window; start: it began within it. */
                timing?: "overlap" | "start";
                /** @description What an activity of n participants gives to a pair: newman 1/(n-1), fractional 2/(n(n-1)), count 1, star 1 for pairs with a lead. */
                weighting?: "newman" | "fractional" | "count" | "star";
                /** @description Weights halve with every so many years of age. */
                halfLifeYears?: number;
                /** @description Larger activities make no ties; how many is in leftOut. */
                maxActivitySize?: number;
                /** @description Roles that make ties. Default: lead, participant, partner, contractor, third-party, host, observer. */
                roles?: string;
                /** @description Whether convenors, funders and evaluators make ties too. */
                includeConvenors?: "true" | "false";
                /** @description Only organisations of these kinds, with weights unchanged. */
                kinds?: string;
                /** @description Only organisations in these zones. */
                zones?: string;
                /** @description Only organisations in these complexes. */
                complexes?: string;
                /** @description Only organisations in these countries (ISO 3166-1 alpha-2). */
                countries?: string;
                /** @description true: introductions of the journal that were made tie too, as activities of kind introduction with the ids journal/ENTRY. */
                journal?: "true" | "false";
                /** @description Version of the dataset. Default: the current one. One no longer kept answers 410. */
                version?: number;
                /** @description Language of texts; without it, as Accept-Language says. */
                lang?: "ko" | "en";
                /** @description true: instead of the result its run record, with which it can be made again, cited, and checked byte for byte. */
                record?: "true" | "false";
                /** @description Years after the meeting within which a pair is to join a collaboration. */
                within?: number;
                /** @description Pairs that did not meet are compared with those that did: kind, of the same two kinds; complex, of those and like them in one complex or not; all, whatever they are. */
                match?: "kind" | "complex" | "all";
                /** @description Pairs on the list met so often at least. */
                meetings?: number;
                /** @description Only pairs on the list of which one at least is in this zone. */
                zone?: string;
                /** @description How many activities and how many pairs are listed, at most. */
                limit?: number;
                /** @description As CSV: activities, what came of each; pairs, those that met and never joined. */
                table?: "activities" | "pairs";
                /** @description Without it, as Accept says; then json. */
                format?: "json" | "csv";
            };
            header?: never;
            path: {
                dataset: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rates, and the pairs that never joined. With ?record=true its run record. */
            200: {
                headers: {
                    /** @description Changes with the dataset's version, the parameters, the media type and the language. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversionResult"];
                    "text/csv": string;
                    "application/vnd.tieline.run-record+json": components["schemas"]["RunRecord"];
                };
            };
            /** @description It takes longer than the request waits for: the job that works on it. */
            202: {
                headers: {
                    /** @description Address of the job. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description What If-None-Match names is still right. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description parameter_unknown: Unknown parameter; parameter_invalid: Parameter not accepted; filter_unknown: Filter by what is not there */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description token_required: Token required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_insufficient: Role not sufficient; origin_refused: Origin refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description dataset_unknown: No such dataset; version_unknown: No such version */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_acceptable: No such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description job_cancelled: Job cancelled */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version_gone: Version no longer kept */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description host_refused: Host refused */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description network_too_large: Network too large for this */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_exceeded: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal: Something went wrong in Tieline */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description job_queue_full: Too many jobs waiting; store_unreachable: Store not reachable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getJournal: {
        parameters: {
            query?: {
                /** @description Only entries of this kind, and what undoes them. */
                kind?: "introduction" | "case" | "case-note" | "target" | "scenario";
                /** @description Language of texts; without it, as Accept-Language says. */
                lang?: "ko" | "en";
            };
            header?: never;
            path: {
                dataset: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In the order in which they were added. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Journal"];
                };
            };
            /** @description parameter_unknown: Unknown parameter; parameter_invalid: Parameter not accepted */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description token_required: Token required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_insufficient: Role not sufficient; origin_refused: Origin refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description dataset_unknown: No such dataset */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_acceptable: No such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description host_refused: Host refused */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_exceeded: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal: Something went wrong in Tieline */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description store_unreachable: Store not reachable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addToJournal: {
        parameters: {
            query?: {
                /** @description Language of texts; without it, as Accept-Language says. */
                lang?: "ko" | "en";
            };
            header?: never;
            path: {
                dataset: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewJournalEntry"];
            };
        };
        responses: {
            /** @description Added. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JournalEntry"];
                };
            };
            /** @description parameter_unknown: Unknown parameter; parameter_invalid: Parameter not accepted; body_invalid: Body not accepted; grouping_unknown: No such grouping */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description token_required: Token required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_insufficient: Role not sufficient; origin_refused: Origin refused; read_only: Read only */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description dataset_unknown: No such dataset; figure_unknown: No such figure; version_unknown: No such version; organisation_unknown: No such organisation; complex_unknown: No such complex; case_unknown: No such case; expert_unknown: No such person; activity_unknown: No such activity */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_acceptable: No such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description entry_taken: Another entry has this id; entry_undone: Already undone */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version_gone: Version no longer kept */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large: Body too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_unsupported: Media type not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description host_refused: Host refused */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description scenario_member_twice: Named twice; scenario_removed_takes_part: Removed, and yet a member */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_exceeded: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal: Something went wrong in Tieline */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description store_unreachable: Store not reachable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    undoEntry: {
        parameters: {
            query?: {
                /** @description Language of texts; without it, as Accept-Language says. */
                lang?: "ko" | "en";
            };
            header?: never;
            path: {
                dataset: string;
                entry: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Added. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JournalEntry"];
                };
            };
            /** @description parameter_unknown: Unknown parameter; parameter_invalid: Parameter not accepted */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description token_required: Token required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_insufficient: Role not sufficient; origin_refused: Origin refused; read_only: Read only */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description dataset_unknown: No such dataset; entry_unknown: No such entry in the journal */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_acceptable: No such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description entry_undone: Already undone; entry_needed: A later entry rests on it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description host_refused: Host refused */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_exceeded: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal: Something went wrong in Tieline */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description store_unreachable: Store not reachable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReport: {
        parameters: {
            query?: {
                /** @description The calendar year, beside the one before. Default: that of the reference date. */
                year?: number;
                /** @description start (default here): activities that began in the year; overlap: those that ran in it, so that one counts in each of its years. */
                timing?: "overlap" | "start";
                /** @description Networks drawn from the null model, 10 to 10000; p is no smaller than 1/(draws + 1). */
                draws?: number;
                /** @description Seed of what chance decides. */
                seed?: number;
                /** @description Without it, as Accept says; then json. */
                format?: "json" | "pdf" | "docx" | "xlsx";
                /** @description Version of the dataset. Default: the current one. One no longer kept answers 410. */
                version?: number;
                /** @description Language of texts; without it, as Accept-Language says. */
                lang?: "ko" | "en";
                /** @description true: instead of the result its run record, with which it can be made again, cited, and checked byte for byte. */
                record?: "true" | "false";
            };
            header?: never;
            path: {
                dataset: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. With ?record=true its run record. */
            200: {
                headers: {
                    /** @description Changes with the dataset's version, the parameters, the media type and the language. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.tieline.run-record+json": components["schemas"]["RunRecord"];
                };
            };
            /** @description It takes longer than the request waits for: the job that works on it. */
            202: {
                headers: {
                    /** @description Address of the job. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description What If-None-Match names is still right. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description parameter_unknown: Unknown parameter; parameter_invalid: Parameter not accepted; filter_unknown: Filter by what is not there */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description token_required: Token required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_insufficient: Role not sufficient; origin_refused: Origin refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description dataset_unknown: No such dataset; version_unknown: No such version */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_acceptable: No such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description job_cancelled: Job cancelled */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description version_gone: Version no longer kept */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description host_refused: Host refused */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description network_too_large: Network too large for this */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_exceeded: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal: Something went wrong in Tieline */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description browser_missing: No browser to print with; report_page_missing: The built page shows no report */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description job_queue_full: Too many jobs waiting; store_unreachable: Store not reachable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listJobs: {
        parameters: {
            query?: {
                /** @description Language of texts; without it, as Accept-Language says. */
                lang?: "ko" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The jobs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobList"];
                };
            };
            /** @description parameter_unknown: Unknown parameter; parameter_invalid: Parameter not accepted */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description token_required: Token required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_insufficient: Role not sufficient; origin_refused: Origin refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_acceptable: No such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description host_refused: Host refused */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_exceeded: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal: Something went wrong in Tieline */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getJob: {
        parameters: {
            query?: {
                /** @description Language of texts; without it, as Accept-Language says. */
                lang?: "ko" | "en";
            };
            header?: never;
            path: {
                job: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description parameter_unknown: Unknown parameter; parameter_invalid: Parameter not accepted */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description token_required: Token required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_insufficient: Role not sufficient; origin_refused: Origin refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description job_unknown: No such job */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_acceptable: No such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description host_refused: Host refused */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_exceeded: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal: Something went wrong in Tieline */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelJob: {
        parameters: {
            query?: {
                /** @description Language of texts; without it, as Accept-Language says. */
                lang?: "ko" | "en";
            };
            header?: never;
            path: {
                job: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description parameter_unknown: Unknown parameter; parameter_invalid: Parameter not accepted */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description token_required: Token required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_insufficient: Role not sufficient; origin_refused: Origin refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description job_unknown: No such job */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_acceptable: No such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description host_refused: Host refused */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_exceeded: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal: Something went wrong in Tieline */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    jobEvents: {
        parameters: {
            query?: {
                /** @description Language of texts; without it, as Accept-Language says. */
                lang?: "ko" | "en";
            };
            header?: never;
            path: {
                job: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["JobEvent"];
                };
            };
            /** @description parameter_unknown: Unknown parameter; parameter_invalid: Parameter not accepted */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description token_required: Token required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_insufficient: Role not sufficient; origin_refused: Origin refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description job_unknown: No such job */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_acceptable: No such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description host_refused: Host refused */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_exceeded: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal: Something went wrong in Tieline */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openapi: {
        parameters: {
            query?: {
                /** @description Language of texts; without it, as Accept-Language says. */
                lang?: "ko" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OpenAPI 3.1. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description parameter_unknown: Unknown parameter; parameter_invalid: Parameter not accepted */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description token_required: Token required */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description role_insufficient: Role not sufficient; origin_refused: Origin refused */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_acceptable: No such format */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description host_refused: Host refused */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_exceeded: Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal: Something went wrong in Tieline */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
