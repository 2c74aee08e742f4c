package io.jixiao.schema.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionsTest {

  @ParameterizedTest
  @CsvSource({
    "六盘水市公安局, 520200",
    "高平市公安局, 140581",
    "昌吉回族自治州公安局本级, 652300",
    "昌吉州公安局, 652300",
    "中卫市公安局, 640500",
    "承德市公安局高新技术产业开发区分局, 130800",
    "北京市朝阳区教育局, 110105",
    "贵州省六盘水市公安局, 520200",
    "贵州六盘水市公安局, 520200",
    "广西壮族自治区财政厅, 450000",
    "湖北省仙桃市财政局, 429004",
    "重庆市江北区公安分局, 500105",
    "大厂回族自治县财政局, 131028",
    "大厂县财政局, 131028",
    "湘西自治州财政局, 433100",
    "公安县公安局, 421022",
    "河南省直机关工委, 410000",
    "沙县区公安局, 350405",
    "沙县公安局, 350427",
    "内蒙古自治区锡林郭勒盟公安局, 152500",
    "白沙县公安局, 469025",
    "长沙县公安局, 430121",
    "六 盘　水 市 公安局, 520200",
  })
  void fullNamesAreFound(String organisation, String code) {
    assertThat(codeIn(organisation)).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({
    "六盘水公安局, 520200",
    "广西财政厅, 450000",
    "新疆公安厅, 650000",
    "海南省公安厅, 460000",
    "海南公安厅, 460000",
    "新疆昌吉州公安局, 652300",
    "广西桂林市财政局, 450300",
    "北京朝阳区教育局, 110105",
    "高平市场监督管理局, 140581",
    "高平市路政大队, 140581",
    "承德公安局, 130800",
    "神农架公安局, 429021",
    "沈阳铁西区教育局, 210106",
    "苏州工业园区管委会, 320500",
    "吉林公安局, 220000",
  })
  void shortFormsBeforeAnOrganAreFound(String organisation, String code) {
    assertThat(codeIn(organisation)).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({
    "六盘水市公安局钟山分局, 520201",
    "六盘水市公安局钟山区分局, 520201",
    "北京市公安局朝阳分局, 110105",
    "荆州市公安分局, 421000",
    "中共六盘水市委政法委员会, 520200",
    "国家税务总局高平市税务局, 140581",
    "中华人民共和国贵阳海关, 520100",
    "贵州省人民政府驻北京办事处, 520000",
    "054-高平市公安局, 140581",
  })
  void branchesAndInstitutionsAreSeenThrough(String organisation, String code) {
    assertThat(codeIn(organisation)).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({
    "朝阳区教育局",
    "朝阳市场监督管理局",
    "法制大队",
    "指挥中心",
    "刑侦支队禁毒大队",
    "高新区公安分局",
    "中山路小学",
    "中山财政局",
    "西安公安局",
    "市辖区",
    "南京路派出所",
    "上海路街道办事处",
    "河东派出所",
    "公安交通管理局",
    "港口公安局",
    "安居住房保障中心",
    "城区公安局",
    "矿区公安局",
    "某局（北京市）",
    "新疆生产建设兵团第八师公安局",
    "北京市高平市公安局",
    "市公安局",
    "''",
    "-",
  })
  void namesThatTellNoOneDivisionAreUnknown(String organisation) {
    assertThat(codeIn(organisation)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "朝阳区教育局, 北京市教育委员会, 110105",
    "刑侦支队禁毒大队, 中卫市公安局, 640500",
    "承德市公安局, 承德市双桥区财政局, 130802",
    "承德市双桥区财政局, 河北省财政厅, 130802",
    "吉林市公安局, 吉林公安局, 220200",
    "高平市公安局, 六盘水市公安局, ",
    "法制大队, 指挥中心, ",
  })
  void twoNamesAreReadTogether(String unit, String department, String code) {
    assertThat(Regions.namedIn(unit, department).map(Region::code).orElse(null)).isEqualTo(code);
    assertThat(Regions.namedIn(department, unit).map(Region::code).orElse(null)).isEqualTo(code);
  }

  @Test
  void missingNamesCountForNothing() {
    assertThat(Regions.namedIn(null, "高平市公安局").map(Region::code)).contains("140581");
    assertThat(Regions.namedIn(null, null)).isEmpty();
    assertThat(Regions.namedIn()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"北京", "承德市", "北京市高平市", "公安分局"})
  void proseOfAnyLengthIsReadAtOnce(String words) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> Regions.namedIn("六盘水市" + words.repeat(100_000)));
  }

  @Test
  void aCodeTellsTheWholeName() {
    assertThat(Regions.byCode("130802")).contains(new Region("130802", "双桥区", "河北省承德市双桥区"));
    assertThat(Regions.byCode("330103")).map(Region::fullName).contains("浙江省杭州市下城区");
    assertThat(Regions.byCode("130899")).isEmpty();
    assertThat(Regions.byCode("110100")).isEmpty();
  }

  @Test
  void theListIsWhole() {
    List<Region> all = new Divisions().current();

    assertThat(all).hasSize(34 + 333 + 2849);
    assertThat(all)
        .extracting(Region::code)
        .doesNotHaveDuplicates()
        .allMatch(c -> c.matches("\\d{6}"));
    assertThat(all).extracting(Region::fullName).doesNotHaveDuplicates();
  }

  @Test
  void everyFullNameMeansItsOwnCode() {
    // 三元区 was renumbered: its name means the code in force.
    Divisions divisions = new Divisions();
    assertThat(Stream.of(divisions.current(), divisions.former()).flatMap(List::stream))
        .filteredOn(region -> !region.equals(Regions.namedIn(region.fullName()).orElse(null)))
        .extracting(Region::code)
        .containsExactly("350403");
  }

  @Test
  void everyOfficeBelowAFullNameMeansItsCode() {
    assertThat(new Divisions().current())
        .filteredOn(
            region -> !region.equals(Regions.namedIn(region.fullName() + "公安局").orElse(null)))
        .isEmpty();
  }

  private static String codeIn(String organisation) {
    return Regions.namedIn(organisation).map(Region::code).orElse(null);
  }
}
