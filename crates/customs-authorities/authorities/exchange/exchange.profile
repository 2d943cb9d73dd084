# Messages between administrations, and from the trade to them, in a namespace of our own: what the
# dictionary has, with the rules that hold anywhere.
id: exchange
title: Messages between administrations, and from the trade to them
version: 1.0.0
root: CapacityBuildingRequestMessage
root: CapacityBuildingOfferMessage
root: TrainingRecordMessage
root: SeizureReportMessage
root: AcknowledgementMessage
root: AssistanceRequestMessage
root: TradeInformationReportMessage
root: ControlResultReportMessage
root: ExportDeclarationNoticeMessage
root: AssistanceResponseMessage
root: TradeFlowReportMessage
root: AeoStatusNoticeMessage
root: RiskAlertMessage
root: AdvanceCargoNoticeMessage
root: TransitEventMessage
root: SpontaneousInformationMessage
namespace: * urn:x-customs:exchange:1
elements: dictionary
date-formats: 102 203 204 303 304 602 610
line-breaks: allowed
unit-length: 1..5
agency-length: 1..3
attributes: plain
rule: standard on
rule: amount-needs-currency on
