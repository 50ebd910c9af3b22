// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Charge: JSONCodable, Hashable, Sendable {
    public var id: String

    public var object: String?

    public var amount: String?

    public var currency: String?

    public var country: String?

    public var created: String?

    public var customer: String?

    public var description: String?

    public var discount: String?

    public var email: String?

    public var invoice: String?

    public var kind: String?

    public var label: String?

    public var livemode: String?

    public var paid: String?

    public var period: String?

    public var quantity: String?

    public var status: String?

    public var tax: String?

    public var total: String?

    public init(
        id: String,
        object: String? = nil,
        amount: String? = nil,
        currency: String? = nil,
        country: String? = nil,
        created: String? = nil,
        customer: String? = nil,
        description: String? = nil,
        discount: String? = nil,
        email: String? = nil,
        invoice: String? = nil,
        kind: String? = nil,
        label: String? = nil,
        livemode: String? = nil,
        paid: String? = nil,
        period: String? = nil,
        quantity: String? = nil,
        status: String? = nil,
        tax: String? = nil,
        total: String? = nil
    ) {
        self.id = id
        self.object = object
        self.amount = amount
        self.currency = currency
        self.country = country
        self.created = created
        self.customer = customer
        self.description = description
        self.discount = discount
        self.email = email
        self.invoice = invoice
        self.kind = kind
        self.label = label
        self.livemode = livemode
        self.paid = paid
        self.period = period
        self.quantity = quantity
        self.status = status
        self.tax = tax
        self.total = total
    }
}

nonisolated extension Charge {
    public init(from json: inout JSONReader) throws(JSONError) {
        var id: String?
        var object: String?
        var amount: String?
        var currency: String?
        var country: String?
        var created: String?
        var customer: String?
        var description: String?
        var discount: String?
        var email: String?
        var invoice: String?
        var kind: String?
        var label: String?
        var livemode: String?
        var paid: String?
        var period: String?
        var quantity: String?
        var status: String?
        var tax: String?
        var total: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            // Shortest first: one comparison rules out all keys of another length.
            switch key {
            case "id": try json.read(&id)
            case "tax": try json.read(&tax)
            case "kind": try json.read(&kind)
            case "paid": try json.read(&paid)
            case "email": try json.read(&email)
            case "label": try json.read(&label)
            case "total": try json.read(&total)
            case "object": try json.read(&object)
            case "amount": try json.read(&amount)
            case "period": try json.read(&period)
            case "status": try json.read(&status)
            case "country": try json.read(&country)
            case "created": try json.read(&created)
            case "invoice": try json.read(&invoice)
            case "currency": try json.read(&currency)
            case "customer": try json.read(&customer)
            case "discount": try json.read(&discount)
            case "livemode": try json.read(&livemode)
            case "quantity": try json.read(&quantity)
            case "description": try json.read(&description)
            default: try json.skip()
            }
        }
        self.id = try json.required(id, "id")
        self.object = object
        self.amount = amount
        self.currency = currency
        self.country = country
        self.created = created
        self.customer = customer
        self.description = description
        self.discount = discount
        self.email = email
        self.invoice = invoice
        self.kind = kind
        self.label = label
        self.livemode = livemode
        self.paid = paid
        self.period = period
        self.quantity = quantity
        self.status = status
        self.tax = tax
        self.total = total
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("id", id)
        json.member("object", object)
        json.member("amount", amount)
        json.member("currency", currency)
        json.member("country", country)
        json.member("created", created)
        json.member("customer", customer)
        json.member("description", description)
        json.member("discount", discount)
        json.member("email", email)
        json.member("invoice", invoice)
        json.member("kind", kind)
        json.member("label", label)
        json.member("livemode", livemode)
        json.member("paid", paid)
        json.member("period", period)
        json.member("quantity", quantity)
        json.member("status", status)
        json.member("tax", tax)
        json.member("total", total)
        json.endObject()
    }
}
