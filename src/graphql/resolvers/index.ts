import type { CompleteResolvers } from '../complete.js';
import { Agreement } from './agreement.js';
import { agreementQueries } from './agreement-matrix.js';
import { Article, articleQueries, Publication } from './article.js';
import { Change, changeQueries, changeSubscriptions } from './change.js';
import { Claim, claimQueries } from './claim.js';
import { CommonIssue, commonGroundQueries } from './common-ground.js';
import { connectionFields } from './connections.js';
import { Contradiction, contradictionQueries } from './contradiction.js';
import { SourceGroup } from './corroboration.js';
import { Entity, entityQueries } from './entity.js';
import { Evidence } from './evidence.js';
import { Institution } from './institution.js';
import { Issue } from './issue.js';
import { Judgement } from './judgement.js';
import { Leader } from './leader.js';
import { Nation } from './nation.js';
import { neighborhoodQueries } from './neighborhood.js';
import { Node, nodeQueries } from './node.js';
import { Hop, pathQueries } from './paths.js';
import { Person } from './person.js';
import { Position, positionQueries } from './positions.js';
import { Proposal, ProposalItem, ProposedClaim, ProposedEnd, proposalQueries } from './proposal.js';
import { Relationship } from './relationship.js';
import { DateTimeScalar, PartialDateScalar } from './scalars.js';
import { searchQueries } from './search.js';
import { sourceQueries } from './sources.js';
import { Statistics, statisticsQueries } from './statistics.js';
import { Tenure } from './tenure.js';
import { TimelineEntry, timelineQueries } from './timeline.js';
import { viewerQueries } from './viewer.js';
import { vocabularyQueries } from './vocabulary.js';
import { wholeGraphQueries } from './whole-graph.js';
import { mutations } from './write.js';

/** The table of contents: every field of `schema/` and the file that resolves it. */
export const resolvers: CompleteResolvers = {
  PartialDate: PartialDateScalar,
  DateTime: DateTimeScalar,
  Query: {
    ...nodeQueries,
    ...entityQueries,
    ...claimQueries,
    ...articleQueries,
    ...timelineQueries,
    ...pathQueries,
    ...neighborhoodQueries,
    ...searchQueries,
    ...vocabularyQueries,
    ...sourceQueries,
    ...wholeGraphQueries,
    ...statisticsQueries,
    ...positionQueries,
    ...commonGroundQueries,
    ...agreementQueries,
    ...contradictionQueries,
    ...changeQueries,
    ...proposalQueries,
    ...viewerQueries,
  },
  Mutation: mutations,
  Subscription: changeSubscriptions,
  Node,
  Entity,
  Leader,
  Person,
  Nation,
  Institution,
  Issue,
  Agreement,
  Tenure,
  Claim,
  Evidence,
  Article,
  Publication,
  Relationship,
  TimelineEntry,
  Hop,
  Statistics,
  Position,
  CommonIssue,
  Contradiction,
  SourceGroup,
  Judgement,
  Change,
  Proposal,
  ProposalItem,
  ProposedClaim,
  ProposedEnd,
  EntityConnection: connectionFields,
  LeaderConnection: connectionFields,
  NationConnection: connectionFields,
  InstitutionConnection: connectionFields,
  IssueConnection: connectionFields,
  AgreementConnection: connectionFields,
  ClaimConnection: connectionFields,
  RelationshipConnection: connectionFields,
  ArticleConnection: connectionFields,
  TimelineConnection: connectionFields,
  ContradictionConnection: connectionFields,
  ChangeConnection: connectionFields,
  ProposalConnection: connectionFields,
};
