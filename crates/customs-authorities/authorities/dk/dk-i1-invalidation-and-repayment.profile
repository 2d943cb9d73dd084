# Written by `danish_profiles` from the schema of the authority, not by hand.
id: dk-i1-invalidation-and-repayment
title: Denmark (DMS), I1, simplified import declaration: invalidation and repayment
version: 2.0
extends: dk
content: Declaration/ProcedureCategory I1
content: Declaration/FunctionCode 1
content: Declaration/dk:RepaymentRemissionAuthorisation *
extension: auth urn:wco:datamodel:WCO:WCO_DEC_EDS_AUTHORISATION:1
extension: dk -

Declaration	1..1
Declaration/FunctionCode	1..1	n..2		1 4 6 9 13 14 24 29 34 37 41
Declaration/ProcedureCategory	1..1	an..7			[a-zA-Z0-9]*
Declaration/FunctionalReferenceID	1..1	an..35
Declaration/ID	1..1	an..70
Declaration/TypeCode	1..1	an..3
Declaration/Submitter	1..1
Declaration/Submitter/Name	1..1	an..70
Declaration/Submitter/ID	1..1				.*[^\s].*
Declaration/Amendment	1..1
Declaration/Amendment/SequenceNumeric	1..1	n..5
Declaration/Amendment/ChangeReasonCode	1..1	an..3
Declaration/Amendment/ChangeReasonText	1..1	an..512
Declaration/dk:RepaymentRemissionAuthorisation	1..1
Declaration/dk:RepaymentRemissionAuthorisation/auth:ApplicationCodeType	1..1	Code an..4			[a-zA-Z0-9]*
Declaration/dk:RepaymentRemissionAuthorisation/auth:DecisionCodeType	0..1	Code an..4			[a-zA-Z0-9]*
Declaration/dk:RepaymentRemissionAuthorisation/auth:ApplicationSignature	0..1	Text an..256
Declaration/dk:RepaymentRemissionAuthorisation/auth:DecisionSignature	0..1	Text an..256
Declaration/dk:RepaymentRemissionAuthorisation/auth:DecisionReferenceNumber	0..1
Declaration/dk:RepaymentRemissionAuthorisation/auth:DecisionReferenceNumber/auth:CountryCode	1..1	Code a2
Declaration/dk:RepaymentRemissionAuthorisation/auth:DecisionReferenceNumber/auth:ReferenceNumber	1..1	Text an..29			[a-zA-Z0-9]*
Declaration/dk:RepaymentRemissionAuthorisation/auth:DecisionReferenceNumber/auth:CodeType	1..1	Code an..4			[a-zA-Z0-9]*
Declaration/dk:RepaymentRemissionAuthorisation/auth:DecisionCustomsAuthority	0..1
Declaration/dk:RepaymentRemissionAuthorisation/auth:DecisionCustomsAuthority/auth:CustomsOfficeId	0..1	Text an8			[a-zA-Z0-9]*
Declaration/dk:RepaymentRemissionAuthorisation/auth:DecisionCustomsAuthority/auth:Name	0..1	Text an..70
Declaration/dk:RepaymentRemissionAuthorisation/auth:DecisionCustomsAuthority/auth:StreetAndNumber	0..1	Text an..70
Declaration/dk:RepaymentRemissionAuthorisation/auth:DecisionCustomsAuthority/auth:CountryCode	0..1	Code a2
Declaration/dk:RepaymentRemissionAuthorisation/auth:DecisionCustomsAuthority/auth:PostCode	0..1	Identifier an..17
Declaration/dk:RepaymentRemissionAuthorisation/auth:DecisionCustomsAuthority/auth:City	0..1	Text an..35
Declaration/dk:RepaymentRemissionAuthorisation/auth:AttachedDocument	0..999
Declaration/dk:RepaymentRemissionAuthorisation/auth:AttachedDocument/auth:Type	1..1	Text an..70
Declaration/dk:RepaymentRemissionAuthorisation/auth:AttachedDocument/auth:AttachedDocumentID	1..1	Identifier an..35			[a-zA-Z0-9]*
Declaration/dk:RepaymentRemissionAuthorisation/auth:AttachedDocument/auth:AttachedDocumentDate	1..1	DateTime direct			(\d{4})((\d{4})|((\d{10})(Z|[-+]\d\d)))?
Declaration/dk:RepaymentRemissionAuthorisation/auth:ApplicationHolder	0..1
Declaration/dk:RepaymentRemissionAuthorisation/auth:ApplicationHolder/auth:Name	0..1	Text an..70
Declaration/dk:RepaymentRemissionAuthorisation/auth:ApplicationHolder/auth:StreetAndNumber	0..1	Text an..70
Declaration/dk:RepaymentRemissionAuthorisation/auth:ApplicationHolder/auth:CountryCode	0..1	Code a2
Declaration/dk:RepaymentRemissionAuthorisation/auth:ApplicationHolder/auth:PostCode	0..1	Identifier an..17
Declaration/dk:RepaymentRemissionAuthorisation/auth:ApplicationHolder/auth:City	0..1	Text an..35
Declaration/dk:RepaymentRemissionAuthorisation/auth:DecisionHolder	0..1
Declaration/dk:RepaymentRemissionAuthorisation/auth:DecisionHolder/auth:Name	0..1	Text an..70
Declaration/dk:RepaymentRemissionAuthorisation/auth:DecisionHolder/auth:StreetAndNumber	0..1	Text an..70
Declaration/dk:RepaymentRemissionAuthorisation/auth:DecisionHolder/auth:CountryCode	0..1	Code a2
Declaration/dk:RepaymentRemissionAuthorisation/auth:DecisionHolder/auth:PostCode	0..1	Identifier an..17
Declaration/dk:RepaymentRemissionAuthorisation/auth:DecisionHolder/auth:City	0..1	Text an..35
Declaration/dk:RepaymentRemissionAuthorisation/auth:ApplicationHolderId	0..1	Identifier an..17			[a-zA-Z0-9]*
Declaration/dk:RepaymentRemissionAuthorisation/auth:DecisionHolderId	0..1	Identifier an..17			[a-zA-Z0-9]*
Declaration/dk:RepaymentRemissionAuthorisation/auth:ApplicationSupervisor	0..1
Declaration/dk:RepaymentRemissionAuthorisation/auth:ApplicationSupervisor/auth:Name	1..1	Text an..70
Declaration/dk:RepaymentRemissionAuthorisation/auth:ApplicationSupervisor/auth:TelephoneNumber	0..1	Text an..50
Declaration/dk:RepaymentRemissionAuthorisation/auth:ApplicationSupervisor/auth:FaxNumber	0..1	Text an..50
Declaration/dk:RepaymentRemissionAuthorisation/auth:ApplicationSupervisor/auth:EmailAddress	0..1	Text an..256
Declaration/dk:RepaymentRemissionAuthorisation/auth:ApplicationDate	0..1	DateTime direct			(\d{4})((\d{4})|((\d{10})(Z|[-+]\d\d)))?
Declaration/dk:RepaymentRemissionAuthorisation/auth:DecisionDate	0..1	DateTime direct			(\d{4})((\d{4})|((\d{10})(Z|[-+]\d\d)))?
Declaration/dk:RepaymentRemissionAuthorisation/auth:GeneralRemarks	0..1	Text an..512
Declaration/dk:RepaymentRemissionAuthorisation/auth:Representative	0..1
Declaration/dk:RepaymentRemissionAuthorisation/auth:Representative/auth:Name	0..1	Text an..70
Declaration/dk:RepaymentRemissionAuthorisation/auth:Representative/auth:StreetAndNumber	0..1	Text an..70
Declaration/dk:RepaymentRemissionAuthorisation/auth:Representative/auth:CountryCode	0..1	Code a2
Declaration/dk:RepaymentRemissionAuthorisation/auth:Representative/auth:PostCode	0..1	Identifier an..17
Declaration/dk:RepaymentRemissionAuthorisation/auth:Representative/auth:City	0..1	Text an..35
Declaration/dk:RepaymentRemissionAuthorisation/auth:RepresentativeId	0..1	Identifier an..17			[a-zA-Z0-9]*
Declaration/dk:RepaymentRemissionAuthorisation/auth:GoodsLocation	0..9999
Declaration/dk:RepaymentRemissionAuthorisation/auth:GoodsLocation/auth:CountryCode	1..1	Code a2
Declaration/dk:RepaymentRemissionAuthorisation/auth:GoodsLocation/auth:LocationCodeType	1..1	Code a1
Declaration/dk:RepaymentRemissionAuthorisation/auth:GoodsLocation/auth:IdentificationQualifier	1..1	Identifier a1
Declaration/dk:RepaymentRemissionAuthorisation/auth:GoodsLocation/auth:LocationIdentification	0..1	Text an..35			[a-zA-Z0-9]*
Declaration/dk:RepaymentRemissionAuthorisation/auth:GoodsLocation/auth:AdditionalIdentifier	0..1	Numeric n..3
Declaration/dk:RepaymentRemissionAuthorisation/auth:GoodsLocation/auth:Name	0..1	Text an..70
Declaration/dk:RepaymentRemissionAuthorisation/auth:GoodsLocation/auth:StreetAndNumber	0..1	Text an..70
Declaration/dk:RepaymentRemissionAuthorisation/auth:GoodsLocation/auth:PostCode	0..1	Identifier an..17
Declaration/dk:RepaymentRemissionAuthorisation/auth:GoodsLocation/auth:City	0..1	Text an..35
Declaration/dk:RepaymentRemissionAuthorisation/auth:TraderCommodityCode	0..999
Declaration/dk:RepaymentRemissionAuthorisation/auth:TraderCommodityCode/auth:NomenclatureCode	1..1	Code an..8			[a-zA-Z0-9]*
Declaration/dk:RepaymentRemissionAuthorisation/auth:TraderCommodityCode/auth:TaricSubheading	1..1	Text an2			[a-zA-Z0-9]*
Declaration/dk:RepaymentRemissionAuthorisation/auth:TraderCommodityCode/auth:TaricAdditionalCode	0..1	Code an4			[a-zA-Z0-9]*
Declaration/dk:RepaymentRemissionAuthorisation/auth:TraderCommodityCode/auth:NationalAdditionalCode	0..1	Code an..4			[a-zA-Z0-9]*
Declaration/dk:RepaymentRemissionAuthorisation/auth:CustomsCommodityCode	0..1
Declaration/dk:RepaymentRemissionAuthorisation/auth:CustomsCommodityCode/auth:NomenclatureCode	1..1	Code an..8			[a-zA-Z0-9]*
Declaration/dk:RepaymentRemissionAuthorisation/auth:CustomsCommodityCode/auth:TaricSubheading	1..1	Text an2			[a-zA-Z0-9]*
Declaration/dk:RepaymentRemissionAuthorisation/auth:CustomsCommodityCode/auth:TaricAdditionalCode	0..1	Code an4			[a-zA-Z0-9]*
Declaration/dk:RepaymentRemissionAuthorisation/auth:CustomsCommodityCode/auth:NationalAdditionalCode	0..1	Code an..4			[a-zA-Z0-9]*
Declaration/dk:RepaymentRemissionAuthorisation/auth:GoodsDescription	0..999	Text an..2560
Declaration/dk:RepaymentRemissionAuthorisation/auth:TraderGoodsQuantity	0..999
Declaration/dk:RepaymentRemissionAuthorisation/auth:TraderGoodsQuantity/auth:Measurement	1..1	Text an..4			[a-zA-Z0-9]*
Declaration/dk:RepaymentRemissionAuthorisation/auth:TraderGoodsQuantity/auth:Quantity	1..1	Quantity n..16,6
Declaration/dk:RepaymentRemissionAuthorisation/auth:CustomsGoodsQuantity	0..1
Declaration/dk:RepaymentRemissionAuthorisation/auth:CustomsGoodsQuantity/auth:Measurement	1..1	Text an..4			[a-zA-Z0-9]*
Declaration/dk:RepaymentRemissionAuthorisation/auth:CustomsGoodsQuantity/auth:Quantity	1..1	Quantity n..16,6
Declaration/dk:RepaymentRemissionAuthorisation/auth:AdditionalInformation	0..1	Text an..512
Declaration/dk:RepaymentRemissionAuthorisation/auth:RecoveryTitle	0..999	Text an..35			[a-zA-Z0-9]*
Declaration/dk:RepaymentRemissionAuthorisation/auth:CustomsOfficeNotified	0..1	Text an8			[a-zA-Z0-9]*
Declaration/dk:RepaymentRemissionAuthorisation/auth:CustomsOfficeLocation	0..1	Text an8			[a-zA-Z0-9]*
Declaration/dk:RepaymentRemissionAuthorisation/auth:CustomsOfficeComments	0..1	Text an..512
Declaration/dk:RepaymentRemissionAuthorisation/auth:CustomsProcedure	0..1
Declaration/dk:RepaymentRemissionAuthorisation/auth:CustomsProcedure/auth:Code	1..1	Code an2			[a-zA-Z0-9]*
Declaration/dk:RepaymentRemissionAuthorisation/auth:CustomsProcedure/auth:Checked	1..1	Text bare		false true
Declaration/dk:RepaymentRemissionAuthorisation/auth:CustomsProcedure/auth:DecisionReferenceNumber	0..1
Declaration/dk:RepaymentRemissionAuthorisation/auth:CustomsProcedure/auth:DecisionReferenceNumber/auth:CountryCode	1..1	Code a2
Declaration/dk:RepaymentRemissionAuthorisation/auth:CustomsProcedure/auth:DecisionReferenceNumber/auth:ReferenceNumber	1..1	Text an..29			[a-zA-Z0-9]*
Declaration/dk:RepaymentRemissionAuthorisation/auth:CustomsProcedure/auth:DecisionReferenceNumber/auth:CodeType	1..1	Code an..4			[a-zA-Z0-9]*
Declaration/dk:RepaymentRemissionAuthorisation/auth:CustomsValue	0..1
Declaration/dk:RepaymentRemissionAuthorisation/auth:CustomsValue/auth:Currency	1..1	Code a3
Declaration/dk:RepaymentRemissionAuthorisation/auth:CustomsValue/auth:Amount	1..1	Amount n..16,6
Declaration/dk:RepaymentRemissionAuthorisation/auth:AmountDuty	1..1
Declaration/dk:RepaymentRemissionAuthorisation/auth:AmountDuty/auth:Currency	1..1	Code a3
Declaration/dk:RepaymentRemissionAuthorisation/auth:AmountDuty/auth:Amount	1..1	Amount n..16,6
Declaration/dk:RepaymentRemissionAuthorisation/auth:DutyType	0..99
Declaration/dk:RepaymentRemissionAuthorisation/auth:DutyType/auth:UnionCode	0..1	Code an3			([a-zA-Z]){1}([0-9]){2}
Declaration/dk:RepaymentRemissionAuthorisation/auth:DutyType/auth:NationalCode	0..1	Code an3			([0-9]){1}([a-zA-Z0-9]){2}
Declaration/dk:RepaymentRemissionAuthorisation/auth:DutyType/auth:Amount	0..1	Amount n..16,6
Declaration/dk:RepaymentRemissionAuthorisation/auth:LegalBasis	1..1	Text a1
Declaration/dk:RepaymentRemissionAuthorisation/auth:GoodsDestination	0..1	Text an..512
Declaration/dk:RepaymentRemissionAuthorisation/auth:CompletionTimeLimit	0..1	Numeric n..3
Declaration/dk:RepaymentRemissionAuthorisation/auth:CustomsStatement	0..1	Text an..512
Declaration/dk:RepaymentRemissionAuthorisation/auth:TraderGroundsDescription	0..1	Text an..512
Declaration/dk:RepaymentRemissionAuthorisation/auth:CustomsGroundsDescription	0..1	Text an..512
Declaration/dk:RepaymentRemissionAuthorisation/auth:BankDetails	0..1	Text an..512
