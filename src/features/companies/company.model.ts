import { Model, snakeCaseMappers } from 'objection';

export class CompanyModel extends Model {
  static override tableName = 'companies';
  static override idColumn = 'uuid';
  static override columnNameMappers = snakeCaseMappers();
  static override relationMappings = () => ({
    metadata: {
      relation: Model.HasOneRelation,
      modelClass: CompanyMetadataModel,
      join: { from: 'companies.uuid', to: 'companies_metadata.uuid' },
    },
  });

  declare uuid: string;
  declare name: string | null;
  declare employeesCount: number | null;
  declare industries: string[];
  declare keywords: string[];
  declare technologies: string[];
  declare address: string | null;
  declare annualRevenue: number | null;
  declare totalFunding: number | null;
  declare textSearch: string | null;
  declare createdAt: Date;
  declare updatedAt: Date;
  declare metadata?: CompanyMetadataModel;
}

export class CompanyMetadataModel extends Model {
  static override tableName = 'companies_metadata';
  static override idColumn = 'uuid';
  static override columnNameMappers = snakeCaseMappers();

  declare uuid: string;
  declare linkedinUrl: string | null;
  declare facebookUrl: string | null;
  declare twitterUrl: string | null;
  declare website: string | null;
  declare companyNameForEmails: string | null;
  declare phoneNumber: string | null;
  declare latestFunding: string | null;
  declare latestFundingAmount: number | null;
  declare lastRaisedAt: string | null;
  declare city: string | null;
  declare state: string | null;
  declare country: string | null;
}
