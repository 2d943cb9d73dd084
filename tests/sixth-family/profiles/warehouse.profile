# The receipts of an invented customs warehouse.
id: warehouse
title: Receipts of a customs warehouse
version: 1
root: WarehouseReceiptMessage
namespace: WarehouseReceiptMessage urn:example:warehouse:receipt:1
date-formats: 102 304
rule: standard on

WarehouseReceiptMessage	1..1
WarehouseReceiptMessage/ReceiptID	1..1	an..20
WarehouseReceiptMessage/FunctionCode	1..1	an..2		1 9
WarehouseReceiptMessage/ReceivedDateTime	0..1	an..35
WarehouseReceiptMessage/TotalValueAmount	0..1	n..16,2
WarehouseReceiptMessage/StoredLot	1..99
WarehouseReceiptMessage/StoredLot/ShelfID	1..1	an..10
WarehouseReceiptMessage/StoredLot/Description	0..1	an..70
WarehouseReceiptMessage/StoredLot/StoredQuantity	0..1	n..16,6
