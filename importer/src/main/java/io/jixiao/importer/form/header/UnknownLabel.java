package io.jixiao.importer.form.header;

import java.util.regex.Pattern;

/** What a label of the header asks for, as far as a person can tell who has never seen it. */
final class UnknownLabel {
  private static final Pattern NAME = Pattern.compile(".*(名称|全称|项目|工程|任务|事项|课题)");

  /** Names of something else than a project, and texts about one. */
  private static final Pattern NAME_OF_OTHER =
      Pattern.compile(
          ".*(单位|部门|机构|主体|科目|科室|处室|企业|公司|指标|人|姓|分类|类别|类型|户|银行|领域|行业|来源|目标|内容|年度|主要|资金|文件|"
              + "产品|设备|材料|地|上级|其[他它]|相关|同类|以前).*");

  /** What asks for a person, a time, a place, a kind, a figure or a text. */
  private static final Pattern NO_NAME =
      Pattern.compile(
          ".*(人|话|员|时间|日|期|年|月|季|地|址|点|区域|位置|范围|类|型|性质|属性|级|码|号|额|数|率|费|款|金|单位|部门|局|处|科|室|机构|主体|目标|内容|"
              + "依据|概况|情况|说明|背景|签|章|审|分|评|方式|方法|来源|对象|领域|行业|状态|是否|程度|理由|原因|措施).*");

  private static final Pattern ORGANISATION = Pattern.compile(".*(单位|部门|局|处室|机构|主体)");

  /** Those who do something else with a project than carry it out. */
  private static final Pattern OTHER_PARTY =
      Pattern.compile(
          ".*(施工|监理|设计|勘察|审计|审核|审批|评价|评审|评估|监督|检查|受益|服务|协作|协同|协办|配合|参与|合作|供应|供货|中标|代理|第三方|检测|验收|"
              + "拨款|支付|资助|委托|计量|度量|其[他它]|相关|联合|外包|受托|财政).*");

  private static final Pattern AUTHORITY = Pattern.compile(".*(主管|归口|上级|牵头).*");

  private UnknownLabel() {}

  static boolean asksForName(String label) {
    return NAME.matcher(label).matches() && !NAME_OF_OTHER.matcher(label).matches();
  }

  /** Whether {@code label}, of which nothing is plain, may be one of a project all the same. */
  static boolean mayAskForName(String label) {
    return !NO_NAME.matcher(label).matches() && !NAME_OF_OTHER.matcher(label).matches();
  }

  static boolean asksForDepartment(String label) {
    return asksForOrganisation(label) && AUTHORITY.matcher(label).matches();
  }

  static boolean asksForUnit(String label) {
    return asksForOrganisation(label) && !AUTHORITY.matcher(label).matches();
  }

  private static boolean asksForOrganisation(String label) {
    return ORGANISATION.matcher(label).matches() && !OTHER_PARTY.matcher(label).matches();
  }
}
