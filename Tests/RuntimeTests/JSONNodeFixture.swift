import ClientRuntime

/// A recursive model of 30 properties, as the generator emits it.
struct Node: JSONCodable, Codable, Hashable, Sendable {
    var p0: String?
    var p1: String
    var p2: Int?
    var p3: Int
    var p4: Double?
    var p5: Bool?
    var p6: Callback.Kind?
    var p7: Nullable<String>?
    var p8: [String]?
    var p9: Callback?
    var p10: String?
    var p11: String
    var p12: Int?
    var p13: Int
    var p14: Double?
    var p15: Bool?
    var p16: Callback.Kind?
    var p17: Nullable<String>?
    var p18: [String]?
    var p19: Callback?
    var p20: String?
    var p21: String
    var p22: Int?
    var p23: Int
    var p24: Double?
    var p25: Bool?
    var p26: Callback.Kind?
    var p27: Nullable<String>?
    var next: Node? {
        get { nextStorage?.value }
        set { nextStorage = newValue.map { Indirect($0) } }
    }
    var children: [Node]?

    private var nextStorage: Indirect<Node>?

    init(
        p1: String,
        p3: Int,
        p11: String,
        p13: Int,
        p21: String,
        p23: Int,
        p0: String? = nil,
        p2: Int? = nil,
        p4: Double? = nil,
        p5: Bool? = nil,
        p6: Callback.Kind? = nil,
        p7: Nullable<String>? = nil,
        p8: [String]? = nil,
        p9: Callback? = nil,
        p10: String? = nil,
        p12: Int? = nil,
        p14: Double? = nil,
        p15: Bool? = nil,
        p16: Callback.Kind? = nil,
        p17: Nullable<String>? = nil,
        p18: [String]? = nil,
        p19: Callback? = nil,
        p20: String? = nil,
        p22: Int? = nil,
        p24: Double? = nil,
        p25: Bool? = nil,
        p26: Callback.Kind? = nil,
        p27: Nullable<String>? = nil,
        next: Node? = nil,
        children: [Node]? = nil
    ) {
        self.p1 = p1
        self.p3 = p3
        self.p11 = p11
        self.p13 = p13
        self.p21 = p21
        self.p23 = p23
        self.p0 = p0
        self.p2 = p2
        self.p4 = p4
        self.p5 = p5
        self.p6 = p6
        self.p7 = p7
        self.p8 = p8
        self.p9 = p9
        self.p10 = p10
        self.p12 = p12
        self.p14 = p14
        self.p15 = p15
        self.p16 = p16
        self.p17 = p17
        self.p18 = p18
        self.p19 = p19
        self.p20 = p20
        self.p22 = p22
        self.p24 = p24
        self.p25 = p25
        self.p26 = p26
        self.p27 = p27
        self.nextStorage = next.map { Indirect($0) }
        self.children = children
    }
}

extension Node {
    private static let keys = JSONKeys(
        """
        p0? p1 p2? p3 p4? p5? p6? p7? p8? p9? p10? p11 p12? p13 p14? p15? p16? p17? p18? p19? p20? p21 p22? p23 p24? p25? p26?
        p27? next? children?
        """
    )

    init(from json: inout JSONReader) throws(JSONError) {
        var p0: String?
        var p1: String?
        var p2: Int?
        var p3: Int?
        var p4: Double?
        var p5: Bool?
        var p6: Callback.Kind?
        var p7: Nullable<String>?
        var p8: [String]?
        var p9: Callback?
        var p10: String?
        var p11: String?
        var p12: Int?
        var p13: Int?
        var p14: Double?
        var p15: Bool?
        var p16: Callback.Kind?
        var p17: Nullable<String>?
        var p18: [String]?
        var p19: Callback?
        var p20: String?
        var p21: String?
        var p22: Int?
        var p23: Int?
        var p24: Double?
        var p25: Bool?
        var p26: Callback.Kind?
        var p27: Nullable<String>?
        var next: Indirect<Node>?
        var children: [Node]?
        var members = try json.beginObject(Self.keys)
        while let key = try json.nextKey(of: &members) {
            switch key {
            case 0: try json.read(&p0)
            case 1: try json.read(&p1)
            case 2: try json.read(&p2)
            case 3: try json.read(&p3)
            case 4: try json.read(&p4)
            case 5: try json.read(&p5)
            case 6: try json.read(&p6)
            case 7: try json.read(&p7)
            case 8: try json.read(&p8)
            case 9: try json.read(&p9)
            case 10: try json.read(&p10)
            case 11: try json.read(&p11)
            case 12: try json.read(&p12)
            case 13: try json.read(&p13)
            case 14: try json.read(&p14)
            case 15: try json.read(&p15)
            case 16: try json.read(&p16)
            case 17: try json.read(&p17)
            case 18: try json.read(&p18)
            case 19: try json.read(&p19)
            case 20: try json.read(&p20)
            case 21: try json.read(&p21)
            case 22: try json.read(&p22)
            case 23: try json.read(&p23)
            case 24: try json.read(&p24)
            case 25: try json.read(&p25)
            case 26: try json.read(&p26)
            case 27: try json.read(&p27)
            case 28: try json.read(&next)
            case 29: try json.read(&children)
            default: try json.skip()
            }
        }
        guard let p1, let p3, let p11, let p13, let p21, let p23 else { try json.throwMissingKey(of: members) }
        self.p0 = p0
        self.p1 = p1
        self.p2 = p2
        self.p3 = p3
        self.p4 = p4
        self.p5 = p5
        self.p6 = p6
        self.p7 = p7
        self.p8 = p8
        self.p9 = p9
        self.p10 = p10
        self.p11 = p11
        self.p12 = p12
        self.p13 = p13
        self.p14 = p14
        self.p15 = p15
        self.p16 = p16
        self.p17 = p17
        self.p18 = p18
        self.p19 = p19
        self.p20 = p20
        self.p21 = p21
        self.p22 = p22
        self.p23 = p23
        self.p24 = p24
        self.p25 = p25
        self.p26 = p26
        self.p27 = p27
        self.nextStorage = next
        self.children = children
    }

    func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("p0", p0)
        json.member("p1", p1)
        json.member("p2", p2)
        json.member("p3", p3)
        json.member("p4", p4)
        json.member("p5", p5)
        json.member("p6", p6)
        json.member("p7", p7)
        json.member("p8", p8)
        json.member("p9", p9)
        json.member("p10", p10)
        json.member("p11", p11)
        json.member("p12", p12)
        json.member("p13", p13)
        json.member("p14", p14)
        json.member("p15", p15)
        json.member("p16", p16)
        json.member("p17", p17)
        json.member("p18", p18)
        json.member("p19", p19)
        json.member("p20", p20)
        json.member("p21", p21)
        json.member("p22", p22)
        json.member("p23", p23)
        json.member("p24", p24)
        json.member("p25", p25)
        json.member("p26", p26)
        json.member("p27", p27)
        json.member("next", nextStorage)
        json.member("children", children)
        json.endObject()
    }
}
