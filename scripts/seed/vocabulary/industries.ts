/** Industries as business directories name them, the most frequent first. */
export const industries = `
information technology & services|computer software|construction|marketing & advertising|hospital & health care
financial services|management consulting|retail|internet|real estate|education management|nonprofit organization management
telecommunications|automotive|insurance|banking|human resources|law practice|hospitality|consumer goods|food & beverages
mechanical or industrial engineering|electrical/electronic manufacturing|oil & energy|design|staffing & recruiting
health, wellness & fitness|higher education|architecture & planning|pharmaceuticals|logistics & supply chain|medical practice
accounting|biotechnology|transportation/trucking/railroad|leisure, travel & tourism|medical devices|machinery|restaurants
government administration|entertainment|facilities services|civil engineering|e-learning|research|environmental services
apparel & fashion|wholesale|legal services|consumer services|events services|chemicals|professional training & coaching
computer & network security|individual & family services|building materials|media production|publishing|utilities
renewables & environment|investment management|venture capital & private equity|security & investigations|farming
food production|primary/secondary education|aviation & aerospace|industrial automation|mining & metals|outsourcing/offshoring
semiconductors|consumer electronics|cosmetics|furniture|graphic design|information services|computer games|sports|music
broadcast media|printing|packaging & containers|airlines/aviation|business supplies & equipment|computer hardware
public relations & communications|market research|textiles|import & export|international trade & development|online media
computer networking|religious institutions|mental health care|commercial real estate|defense & space|capital markets
civic & social organization|plastics|sporting goods|arts & crafts|maritime|wine & spirits|luxury goods & jewelry|photography
warehousing|veterinary|translation & localization|program development|package/freight delivery|investment banking
fund-raising|performing arts|motion pictures & film|alternative medicine|recreational facilities & services|newspapers
supermarkets|public safety|museums & institutions|writing & editing|law enforcement|political organization|animation
paper & forest products|wireless|agriculture|government relations|glass, ceramics & concrete|philanthropy|fine art|libraries
think tanks|public policy|gambling & casinos|executive office|dairy|shipbuilding|international affairs|nanotechnology|military
judiciary|legislative office|fishery|railroad manufacture|ranching|tobacco|alternative dispute resolution
`
  .trim()
  .split(/[|\n]/);
