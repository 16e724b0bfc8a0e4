import { Model, snakeCaseMappers } from 'objection';

export type Role = 'Member' | 'Admin';

/** In the spelling of the wire; stored as JSON. */
export interface Notifications {
  weeklyReports: boolean;
  newLeadAlerts: boolean;
}

export class UserModel extends Model {
  static override tableName = 'users';
  static override columnNameMappers = snakeCaseMappers();

  declare id: string;
  declare email: string;
  declare name: string;
  /** Written with the account; reading it is the business of auth. */
  declare passwordHash?: string;
  declare role: Role;
  declare isActive: boolean;
  /** Of an uploaded picture; then there is no URL. */
  declare avatarId: string | null;
  declare avatarUrl: string | null;
  declare jobTitle: string | null;
  declare bio: string | null;
  declare timezone: string;
  declare notifications: Notifications;
  declare lastSignInAt: Date | null;
  declare createdAt: Date;
  declare updatedAt: Date;
}
