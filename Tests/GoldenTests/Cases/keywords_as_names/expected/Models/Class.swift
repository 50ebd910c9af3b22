// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Class: JSONCodable, Hashable, Sendable {
    public var `var`: String

    public var `let`: String?

    public var `inout`: String

    public var `in`: String?

    public var selfValue: String?

    public var `default`: String?

    public var initValue: String?

    public var `await`: String?

    public var `func`: String?

    public var any: String?

    public var `switch`: Switch?

    public var `case`: AnyModel?

    public init(
        `var`: String,
        `inout`: String,
        `let`: String? = nil,
        in: String? = nil,
        selfValue: String? = nil,
        default: String? = nil,
        initValue: String? = nil,
        await: String? = nil,
        func: String? = nil,
        any: String? = nil,
        switch: Switch? = nil,
        case: AnyModel? = nil
    ) {
        self.var = `var`
        self.inout = `inout`
        self.let = `let`
        self.in = `in`
        self.selfValue = selfValue
        self.default = `default`
        self.initValue = initValue
        self.await = `await`
        self.func = `func`
        self.any = any
        self.switch = `switch`
        self.case = `case`
    }

    public enum Switch: OpenStringEnum {
        case `var`
        case `let`
        case `inout`
        case `in`
        case selfValue
        case `default`
        case initValue
        case `await`
        case any
        case selfValue2
        case type
        case `class`
        case `func`
        case `true`
        case `nil`
        case noneValue
        case someValue
        /// A value that the description does not list, kept as it came.
        case unrecognized(String)

        public init(rawValue: String) {
            switch rawValue {
            case "var": self = .var
            case "let": self = .let
            case "inout": self = .inout
            case "in": self = .in
            case "self": self = .selfValue
            case "default": self = .default
            case "init": self = .initValue
            case "await": self = .await
            case "Any": self = .any
            case "Self": self = .selfValue2
            case "Type": self = .type
            case "class": self = .class
            case "func": self = .func
            case "true": self = .true
            case "nil": self = .nil
            case "none": self = .noneValue
            case "some": self = .someValue
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: String {
            switch self {
            case .var: "var"
            case .let: "let"
            case .inout: "inout"
            case .in: "in"
            case .selfValue: "self"
            case .default: "default"
            case .initValue: "init"
            case .await: "await"
            case .any: "Any"
            case .selfValue2: "Self"
            case .type: "Type"
            case .class: "class"
            case .func: "func"
            case .true: "true"
            case .nil: "nil"
            case .noneValue: "none"
            case .someValue: "some"
            case .unrecognized(let value): value
            }
        }
    }
}

nonisolated extension Class {
    public init(from json: inout JSONReader) throws(JSONError) {
        var `var`: String?
        var `let`: String?
        var `inout`: String?
        var `in`: String?
        var selfValue: String?
        var `default`: String?
        var initValue: String?
        var `await`: String?
        var `func`: String?
        var any: String?
        var `switch`: Switch?
        var `case`: AnyModel?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "var": try json.read(&`var`)
            case "let": try json.read(&`let`)
            case "inout": try json.read(&`inout`)
            case "in": try json.read(&`in`)
            case "self": try json.read(&selfValue)
            case "default": try json.read(&`default`)
            case "init": try json.read(&initValue)
            case "await": try json.read(&`await`)
            case "func": try json.read(&`func`)
            case "Any": try json.read(&any)
            case "switch": try json.read(&`switch`)
            case "case": try json.read(&`case`)
            default: try json.skip()
            }
        }
        self.var = try json.required(`var`, "var")
        self.let = `let`
        self.inout = try json.required(`inout`, "inout")
        self.in = `in`
        self.selfValue = selfValue
        self.default = `default`
        self.initValue = initValue
        self.await = `await`
        self.func = `func`
        self.any = any
        self.switch = `switch`
        self.case = `case`
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("var", `var`)
        json.member("let", `let`)
        json.member("inout", `inout`)
        json.member("in", `in`)
        json.member("self", selfValue)
        json.member("default", `default`)
        json.member("init", initValue)
        json.member("await", `await`)
        json.member("func", `func`)
        json.member("Any", any)
        json.member("switch", `switch`)
        json.member("case", `case`)
        json.endObject()
    }
}
