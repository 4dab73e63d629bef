package org.budgetbook.figures.oracle;

import java.util.List;

/** The fixed words of the published tables, copied from the published documents. */
final class Wording {

  static final String TOTAL = "合计";
  static final String DEPARTMENT_TOTAL = "部门合计";
  static final String CURRENT_REVENUE = "本年收入合计";
  static final String CURRENT_EXPENDITURE = "本年支出合计";
  static final String CARRIED_OVER = "上年结转";
  static final String CARRIED_FISCAL = "上年财政拨款结转";
  static final String YEAR_END = "年终结转";
  static final String TOTAL_REVENUE = "收入总计";
  static final String TOTAL_EXPENDITURE = "支出总计";

  static final List<String> SOURCES =
      List.of("一、一般公共预算", "二、政府性基金预算", "三、国有资本经营预算", "四、财政专户管理资金", "五、单位资金");

  /** The 30 fixed 类 of tables 1 and 4, from the top. */
  static final List<String> CLASSES =
      List.of(
          "201", "202", "203", "204", "205", "206", "207", "208", "209", "210", "211", "212", "213",
          "214", "215", "216", "217", "219", "220", "221", "222", "223", "224", "227", "229", "230",
          "231", "232", "233", "234");

  static final List<String> CLASS_LABELS =
      List.of(
          "一、一般公共服务支出",
          "二、外交支出",
          "三、国防支出",
          "四、公共安全支出",
          "五、教育支出",
          "六、科学技术支出",
          "七、文化旅游体育与传媒支出",
          "八、社会保障和就业支出",
          "九、社会保险基金支出",
          "十、卫生健康支出",
          "十一、节能环保支出",
          "十二、城乡社区支出",
          "十三、农林水支出",
          "十四、交通运输支出",
          "十五、资源勘探工业信息等支出",
          "十六、商业服务业等支出",
          "十七、金融支出",
          "十八、援助其他地区支出",
          "十九、自然资源海洋气象等支出",
          "二十、住房保障支出",
          "二十一、粮油物资储备支出",
          "二十二、国有资本经营预算支出",
          "二十三、灾害防治及应急管理支出",
          "二十四、预备费",
          "二十五、其他支出",
          "二十六、转移性支出",
          "二十七、债务还本支出",
          "二十八、债务付息支出",
          "二十九、债务发行费用支出",
          "三十、抗疫特别国债安排的支出");

  static final List<String> THREE_PUBLIC =
      List.of("因公出国（境）费", "公务接待费", "公务用车购置及运行费", "①公务用车购置费", "②公务用车运行维护费", "合计");

  private Wording() {}
}
