import { Model, snakeCaseMappers } from 'objection';
import { CompanyModel } from '../companies/company.model.ts';

export class ContactModel extends Model {
  static override tableName = 'contacts';
  static override idColumn = 'uuid';
  static override columnNameMappers = snakeCaseMappers();
  static override relationMappings = () => ({
    metadata: {
      relation: Model.HasOneRelation,
      modelClass: ContactMetadataModel,
      join: { from: 'contacts.uuid', to: 'contacts_metadata.uuid' },
    },
    company: {
      relation: Model.BelongsToOneRelation,
      modelClass: CompanyModel,
      join: { from: 'contacts.company_id', to: 'companies.uuid' },
    },
  });

  declare uuid: string;
  declare firstName: string | null;
  declare lastName: string | null;
  declare companyId: string | null;
  declare email: string | null;
  declare title: string | null;
  declare departments: string[];
  declare mobilePhone: string | null;
  declare emailStatus: string | null;
  declare seniority: string | null;
  declare textSearch: string | null;
  declare createdAt: Date;
  declare updatedAt: Date;
  declare metadata?: ContactMetadataModel;
  declare company?: CompanyModel;
}

export class ContactMetadataModel extends Model {
  static override tableName = 'contacts_metadata';
  static override idColumn = 'uuid';
  static override columnNameMappers = snakeCaseMappers();

  declare uuid: string;
  declare linkedinUrl: string | null;
  declare facebookUrl: string | null;
  declare twitterUrl: string | null;
  declare website: string | null;
  declare workDirectPhone: string | null;
  declare homePhone: string | null;
  declare otherPhone: string | null;
  declare city: string | null;
  declare state: string | null;
  declare country: string | null;
  declare stage: string | null;
}
